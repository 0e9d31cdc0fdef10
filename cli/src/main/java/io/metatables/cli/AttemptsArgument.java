package io.metatables.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How often something is tried: once at least. */
final class AttemptsArgument implements ITypeConverter<Integer> {
    private static final Pattern TEXT = Pattern.compile("[1-9]\\d{0,6}");

    @Override
    public Integer convert(String value) {
        String text = value.strip();
        if (!TEXT.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'" + SecretFree.text(value) + "' is no number of attempts: write 1 or more, such as 10");
        }
        return Integer.valueOf(text);
    }
}
