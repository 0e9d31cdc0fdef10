package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@RequiresExtension("btree_gist")
@Exclusion(
        name = "no_overlap",
        parts = { // error(ecj): MT177 MT177
            @ExclusionPart(member = "room", with = "&&"),
            @ExclusionPart(member = "during", with = "<<")
        })
@Exclusion(
        name = "by_code",
        method = "btree",
        parts = @ExclusionPart(member = "room", with = "<>")) // error(ecj): MT177
public record Account( // error(javac): MT177 MT177 MT177
        @Id UUID uid, int room, @Column(type = "tstzrange") String during) {}
