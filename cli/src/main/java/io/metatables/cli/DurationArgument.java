package io.metatables.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration as people write it: {@code 500ms}, {@code 5s}, {@code 10m}, {@code 2h}. */
final class DurationArgument implements ITypeConverter<Duration> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,7})(ms|s|m|h)");

    @Override
    public Duration convert(String value) {
        Matcher matcher = TEXT.matcher(value.strip());
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + SecretFree.text(value) + "' is no time, such as 500ms, 5s, 10m or 2h");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
