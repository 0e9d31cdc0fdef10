package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        identifier = "Party", // error: MT201
        labels = "") // error: MT131
public interface Customer {
    @Id
    UUID getUid();

    @ForeignKey(target = String.class) // error: MT212
    UUID getNothing();
}
