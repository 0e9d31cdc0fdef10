package acme;

import io.metatables.annotations.*;

public interface Types {
    @CompositeType // error: MT155
    record Nothing() {}

    @CompositeType
    record Point(
            double aB, // error: MT155
            double a_b) {} // error: MT155
}
