package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @ForeignKey(
                target = Account.class,
                onDelete = ReferentialAction.SET_NULL) // error: MT130
        UUID parent,
        @ForeignKey(
                target = Account.class,
                onUpdate = ReferentialAction.SET_DEFAULT) // error: MT130
        UUID owner) {}
