package shop;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
public record Booking(
        @Id UUID uid,
        int room,
        @Column(type = "tstzrange") String during,
        String note,
        List<String> tags,
        @Json String document,
        Instant at,
        @Column(type = "point") String place,
        @Column(type = "inet") String address) {}
