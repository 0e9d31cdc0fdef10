package io.metatables.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration after which PostgreSQL gives up. None at all is refused: to PostgreSQL, it means to wait for ever. */
final class LimitArgument implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
        Duration limit = new DurationArgument().convert(value);
        if (limit.isZero()) {
            throw new TypeConversionException("'" + value + "' is no limit: write 1ms or more, such as 5s");
        }
        return limit;
    }
}
