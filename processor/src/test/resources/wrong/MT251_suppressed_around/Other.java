package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public interface Other {
    @Id
    UUID uid();

    @SuppressWarnings("metatables:MT251")
    @ForeignKey(target = Account.class)
    UUID getAccount();

    @SuppressWarnings("metatables:MT252")
    @ForeignKey(target = Account.class) // warning: MT251
    UUID getOwner();

    @SuppressWarnings("metatables")
    @ForeignKey(target = Account.class)
    UUID getHolder();

    @SuppressWarnings("metatables:all")
    @ForeignKey(target = Account.class)
    UUID getKeeper();
}
