package acme;

import io.metatables.annotations.*;

@EnumType
public enum Kind {
    @Label("happy")
    HAPPY;

    @Label("x") // error: MT103
    String field;
}
