package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.naming.PhysicalName;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL demands of an explicit physical name. */
public final class PhysicalNameCheck {
    private PhysicalNameCheck() {}

    /**
     * Checks a name.
     *
     * @param what whose name it is, as messages say it
     * @param name the explicit name; null: there is none
     * @param place the value in the source
     * @return at most one finding
     */
    public static Stream<SourceFinding> check(String what, @Nullable String name, SourceRef place) {
        if (name == null) {
            return Stream.empty();
        }
        if (name.isBlank() || name.codePoints().anyMatch(PhysicalNameCheck::isUnprintable)) {
            return Stream.of(SourceFinding.at(
                    place,
                    DeclarationCode.INVALID_NAME,
                    "The name of " + what + " is blank, or has control characters or half of a character in it.",
                    "Write a name, or leave it out for the conventional one."));
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= PhysicalName.MAX_BYTES
                ? Stream.empty()
                : Stream.of(
                        SourceFinding.at(
                                place,
                                DeclarationCode.NAME_TOO_LONG,
                                "The name of " + what + ", " + name + ", has " + bytes
                                        + " bytes; PostgreSQL would cut it to " + PhysicalName.MAX_BYTES
                                        + " without a word.",
                                "Write a shorter name, or leave it out: conventional names are cut so that they stay distinct."));
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
