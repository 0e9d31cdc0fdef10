package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Item(
        @Id UUID uid,
        int price,
        @GeneratedColumn("price * 2") int twice,
        @GeneratedColumn("twice * 2") // error: MT141
        int fourTimes,
        @GeneratedColumn("itself + 1") // error: MT141
        int itself,
        @Index
        @GeneratedColumn(value = "price + 1", kind = GeneratedKind.VIRTUAL) // error: MT141
        int virtual,
        @GeneratedColumn("price % 10")
        @ForeignKey(target = Account.class, onUpdate = ReferentialAction.CASCADE) // error: MT141
        int account) {}
