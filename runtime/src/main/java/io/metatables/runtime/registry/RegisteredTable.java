package io.metatables.runtime.registry;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableKind;

/**
 * A table as the compiler knew it.
 *
 * @param model the model class
 * @param identifier the logical name
 * @param kind whether it is a time-index table
 * @param name the physical name
 * @param fingerprint the fingerprint of its contract
 */
public record RegisteredTable(
        Class<?> model, String identifier, TableKind kind, QualifiedName name, String fingerprint) {}
