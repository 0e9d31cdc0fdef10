package shop;

import io.metatables.annotations.*;

/** The newest ones, which people look for by sender. */
@Index(members = "sender")
@PartitionOf(target = Message.class, values = "FROM ('2027-01-01') TO ('2028-01-01')")
@MetaTable
public interface Message2027 {}
