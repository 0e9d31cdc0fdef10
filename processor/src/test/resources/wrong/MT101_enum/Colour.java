package acme;

import io.metatables.annotations.*;

@MetaTable // error: MT101
public enum Colour {
    RED,
    BLUE
}
