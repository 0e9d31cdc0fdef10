package acme;

import io.metatables.annotations.*;
import java.util.UUID;

/** Who owns what? And why. */
@MetaTable(identifier = "Book", storageName = "ledger", schema = "finance", keyless = true, description = "  Said here.  ")
public abstract class Account implements Comparable<Account> {
    static int count;
    transient String cache;

    /** The number
     * of the   account,
     * as <b>printed</b>.<p>More. */
    protected long number;

    @interface Nullable {}

    @Nullable private String label;

    @Transient
    Object helper;

    public String name() {
        return label;
    }
}
