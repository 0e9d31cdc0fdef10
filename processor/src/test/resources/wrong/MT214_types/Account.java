package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Unique int number,
        @ForeignKey(target = Account.class) String parent, // error: MT214
        @ForeignKey(
                target = Account.class,
                targetMembers = "number") // error: MT214
        UUID numbered,
        @ForeignKey(target = Balance.class) UUID balance) {} // error: MT214
