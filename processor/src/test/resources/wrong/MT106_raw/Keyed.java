package acme;

import io.metatables.annotations.*;

@MappedSuperclass
public abstract class Keyed<K> {
    @Id
    K id; // error: MT106
}
