package acme;

import io.metatables.annotations.*;
import java.util.*;

@MappedSuperclass
public abstract class Middle<T> extends Keyed<T, String> {
    @Column(name = "x") T other;
}
