package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
@Index(members = {"name", "number"}, method = "gin") // error(ecj): MT176 MT176
@Index(members = "at", method = "gist") // error(ecj): MT176
public record Account( // error(javac): MT176 MT176 MT176
        @Id UUID uid,
        String name,
        int number,
        Instant at,
        @Index(method = "gin") // error: MT176
        @Column(type = "json")
        String document,
        @Index(method = "brin") // error: MT176
        boolean open,
        @Index(method = "brin") // error: MT176
        Mood mood,
        @Index(method = "hash") // error: MT176
        @Column(type = "bit(8)")
        String flags,
        @Index(method = "spgist") // error: MT176
        UUID other) {

    @EnumType
    public enum Mood {
        HAPPY
    }
}
