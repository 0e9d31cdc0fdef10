package io.metatables.runtime.catalog;

import io.metatables.schema.model.Table;

/**
 * A table whose row gets another key: another identifier, another schema, or both. The row stays the same, and so does its uid.
 *
 * @param from the table before
 * @param to the table after
 */
public record MovedTable(Table from, Table to) {}
