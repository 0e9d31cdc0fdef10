package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Exclusion(
        name = "no_overlap",
        parts = { // error: MT176
            @ExclusionPart(member = "room", with = "="),
            @ExclusionPart(member = "during", with = "&&")
        })
public record Account(@Id UUID uid, int room, @Column(type = "tstzrange") String during) {}
