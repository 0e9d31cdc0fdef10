package acme;

import io.metatables.annotations.*;

@External
@MetaTable(adoptedName = "elsewhere", keyless = true)
public record Elsewhere(@Column(type = "cube") String shape, Seg seg) {

    /** A type of the schema's own. */
    @EnumType(name = "seg")
    public enum Seg {
        A
    }
}
