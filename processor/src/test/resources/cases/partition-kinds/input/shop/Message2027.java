package shop;

import io.metatables.annotations.*;

/** The partition of a year, with an index of its own. */
@MetaTable(keyless = true)
@PartitionOf(target = Message.class, values = "FROM ('2027-01-01', MINVALUE) TO ('2028-01-01', MINVALUE)")
@Index(members = "number")
public interface Message2027 {
    long number();
}
