package acme;

import io.metatables.annotations.*;

@MetaTable
public interface Numbered extends HasId<Long> {
    String name();
}
