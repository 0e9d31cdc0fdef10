package io.metatables.schema.hazard;

import io.metatables.schema.model.TableStorage;
import java.util.Objects;

/** Which changes of how a table is stored write every row anew. */
public final class StorageRewrite {
    private StorageRewrite() {}

    /**
     * Whether a change writes every row anew.
     *
     * @param from the storage until now
     * @param to the storage from now on
     * @return false where parameters change only
     */
    public static boolean isNeeded(TableStorage from, TableStorage to) {
        return from.unlogged() != to.unlogged() || !Objects.equals(from.tablespace(), to.tablespace());
    }
}
