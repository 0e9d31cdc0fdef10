package io.metatables.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * The values that an annotation says in the source. One that javac could not make sense of counts as unsaid: javac has
 * reported it.
 *
 * @param mirror the annotation
 */
public record AnnotationValues(AnnotationMirror mirror) {

    /**
     * The value of a member of the annotation, as the source says it.
     *
     * @param member the name of the member
     * @return empty if the source does not say it
     */
    public Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** A text; null if it is not said or empty, which our annotations use for "by convention". */
    @Nullable
    String text(String member) {
        return writtenText(member).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** A text as written, be it empty. */
    Optional<String> writtenText(String member) {
        return value(member).flatMap(value -> as(value, String.class));
    }

    int number(String member) {
        return value(member).flatMap(value -> as(value, Integer.class)).orElse(0);
    }

    /** A number; null if it is not said. */
    @Nullable
    Long longNumber(String member) {
        return value(member).flatMap(value -> as(value, Long.class)).orElse(null);
    }

    /** Whether the source says false. */
    boolean denies(String member) {
        return value(member)
                .flatMap(value -> as(value, Boolean.class))
                .filter(said -> !said)
                .isPresent();
    }

    boolean says(String member) {
        return value(member).flatMap(value -> as(value, Boolean.class)).orElse(false);
    }

    /** The name of an enum's constant. */
    Optional<String> constant(String member) {
        return value(member)
                .flatMap(value -> as(value, VariableElement.class))
                .map(constant -> constant.getSimpleName().toString());
    }

    Optional<TypeMirror> type(String member) {
        return value(member).flatMap(value -> as(value, TypeMirror.class));
    }

    List<String> texts(String member) {
        return list(member, value -> as(value, String.class));
    }

    List<TypeMirror> types(String member) {
        return list(member, value -> as(value, TypeMirror.class));
    }

    List<AnnotationMirror> annotations(String member) {
        return list(member, value -> as(value, AnnotationMirror.class));
    }

    private <T> List<T> list(String member, Function<AnnotationValue, Optional<T>> element) {
        return value(member).stream()
                .flatMap(AnnotationValues::elements)
                .map(element)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A single value stands for an array of one, as in the language. */
    private static Stream<? extends AnnotationValue> elements(AnnotationValue value) {
        return value.accept(
                new SimpleAnnotationValueVisitor14<Stream<? extends AnnotationValue>, @Nullable Void>(
                        Stream.of(value)) {
                    @Override
                    public Stream<? extends AnnotationValue> visitArray(
                            List<? extends AnnotationValue> values, @Nullable Void unused) {
                        return values.stream();
                    }
                },
                null);
    }

    private static <T> Optional<T> as(AnnotationValue value, Class<T> type) {
        Object object = value.getValue();
        return type.isInstance(object) ? Optional.of(type.cast(object)) : Optional.empty();
    }
}
