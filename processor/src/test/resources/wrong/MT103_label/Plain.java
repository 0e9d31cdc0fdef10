package acme;

import io.metatables.annotations.*;

public class Plain {
    @Label("x") // error: MT103
    static final String CONSTANT = "x";
}
