package shelf;

import io.metatables.annotations.*;

@ModelSet
public interface ShelfTables {
    /** Where books stand. */
    @MetaTable
    interface Shelf {
        @Id
        long number();
    }
}
