package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

/** Indexes of every method over types that it has operators for. */
@MetaTable
@Index(members = {"tags", "room"}, method = "gin")
@Index(name = "ix_1", parts = @IndexPart(member = "note", operatorClass = "gin_trgm_ops"), method = "gin")
@Index(members = "document", method = "gin")
@Index(members = {"during", "mood"}, method = "gist")
@Index(members = "place", method = "spgist")
@Index(name = "ix_2", members = "note", method = "spgist")
@Index(members = {"at", "note", "during", "room"}, method = "brin")
@Index(name = "ix_3", members = "document", method = "hash")
@Index(name = "ix_4", parts = @IndexPart(expression = "place <-> point '(0,0)'"))
@Unique(members = {"document", "tags", "mood", "during", "owner"})
@Exclusion(
        name = "no_overlap",
        parts = {@ExclusionPart(member = "room", with = "="), @ExclusionPart(member = "during", with = "&&")})
@Exclusion(name = "one_place", parts = @ExclusionPart(member = "place", with = "~="))
@Exclusion(
        name = "no_contained",
        parts = @ExclusionPart(member = "address", with = "&&", operatorClass = "inet_ops"))
public record Booking(
        @Id UUID uid,
        int room,
        @Column(type = "tstzrange") String during,
        String note,
        List<String> tags,
        @Json String document,
        Instant at,
        Mood mood,
        Owner owner,
        @Column(type = "point") String place,
        @Column(type = "inet") String address) {

    /** Moods. */
    @EnumType
    public enum Mood {
        HAPPY
    }

    /** Owners. */
    @CompositeType
    public record Owner(String name) {}
}
