package acme;

import io.metatables.annotations.*;

@MetaTable // error: MT104
public interface Marker {
    void run();
}
