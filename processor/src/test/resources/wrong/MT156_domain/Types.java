package acme;

import io.metatables.annotations.*;

public interface Types {
    @Domain(
            type = "numeric",
            checks = @Check("VALUE >")) // error: MT156
    record Price(String value) {}

    @Domain(
            type = "numeric",
            defaultExpression = "(0") // error: MT156
    record Amount(String value) {}

    @Domain(
            type = "numeric",
            checks = {@Check("VALUE > 0"), @Check(name = "small", value = "VALUE < 9")}) // error: MT156
    record Small(String value) {}

    @Domain(
            type = "numeric",
            checks = {@Check(name = "a", value = "VALUE > 0"), @Check(name = "a", value = "VALUE < 9")}) // error: MT156
    record Same(String value) {}
}
