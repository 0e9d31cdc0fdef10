package acme;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Account(
        @Id long number,
        @Unique @Column(length = 20) String code,
        @Index @ForeignKey(target = Account.class) int parent, // warning: MT270
        @Index @ForeignKey(target = Account.class) long same,
        @Index
        @ForeignKey(
                target = Account.class,
                targetMembers = "code") // warning: MT270
        @Column(length = 10) String shorter,
        @Index
        @ForeignKey(
                target = Account.class,
                targetMembers = "code") // warning: MT270
        String longer) {}
