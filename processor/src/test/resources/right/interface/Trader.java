package acme;

import io.metatables.annotations.*;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MetaTable(adoptedName = "Old \"Traders\"")
@Unique(members = {"active", "URL"})
public interface Trader extends Serializable {
    /** {@return the key of the trader} */
    @Id
    UUID getUid();

    /**
     * Whether they trade, e.g. today. Or not.
     */
    boolean isActive();

    /** @return the address */
    @Nullable String getURL();

    String issue();

    String get();

    default String label() {
        return issue();
    }

    void trade();

    String trade(int position);

    @Transient
    Object helper();

    static int count() {
        return 1;
    }
}
