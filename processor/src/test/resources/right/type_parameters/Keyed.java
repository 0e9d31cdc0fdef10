package acme;

import io.metatables.annotations.*;
import java.util.*;

@MappedSuperclass
public abstract class Keyed<K, V> {
    @Id K id;
    List<V> values;
    V[] more;
    Map<String, V> attributes;
    @Embedded(prefix = "p_") Period<V> period;
    String name;
}
