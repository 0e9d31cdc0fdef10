package acme;

import io.metatables.annotations.*;

public enum Mood {
    @Label("happy")
    HAPPY;

    @Label("x") // error: MT103
    String field;
}
