package io.metatables.processor.read;

import io.metatables.processor.declaration.SequenceNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the options of a sequence, which stand in the annotation of whatever has one. */
final class SequenceNumbersReader {
    private SequenceNumbersReader() {}

    static SequenceNumbers read(AnnotationValues owner) {
        List<AnnotationValues> options = owner.annotations("options");
        if (options.isEmpty()) {
            return SequenceNumbers.NONE;
        }
        AnnotationValues values = options.get(0);
        return new SequenceNumbers(
                unless(values.longNumber("start"), Long.MIN_VALUE),
                values.longNumber("increment"),
                unless(values.longNumber("minValue"), Long.MIN_VALUE),
                unless(values.longNumber("maxValue"), Long.MAX_VALUE),
                values.longNumber("cache"),
                values.says("cycle"));
    }

    private static @Nullable Long unless(@Nullable Long value, long notSaid) {
        return value != null && value == notSaid ? null : value;
    }
}
