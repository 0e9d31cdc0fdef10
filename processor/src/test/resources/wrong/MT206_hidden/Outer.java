package acme;

import io.metatables.annotations.*;

public class Outer {
    @ModelSet
    private interface Inner {} // error: MT206
}
