package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ForeignKey( // warning(ecj): MT251
        members = {"ledger", "line"},
        target = Line.class)
@ForeignKey(
        members = {"day", "ledger"},
        target = Line.class,
        targetMembers = {"line", "ledger"})
@Index(members = {"ledger", "day", "line"})
@MetaTable
public record Entry( // warning(javac): MT251
        @Id UUID uid, int ledger, int line, int day) {}
