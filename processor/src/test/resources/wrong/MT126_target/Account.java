package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ForeignKey(target = Account.class, targetMembers = "missing") // error: MT126
        UUID parent) {}
