package acme;

import io.metatables.annotations.*;

@MappedSuperclass
public interface HasId<K> {
    @Id K getId();
}
