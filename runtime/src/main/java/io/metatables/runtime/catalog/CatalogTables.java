package io.metatables.runtime.catalog;

import io.metatables.annotations.MetaTableProvider;

/** The provider of the catalog itself. */
@MetaTableProvider(namespace = "metatables.catalog", prefix = "catalog")
public interface CatalogTables {
    /** The schema that holds the catalog. */
    String SCHEMA = "metatables";
}
