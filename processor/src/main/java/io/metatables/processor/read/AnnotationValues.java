package io.metatables.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The values that an annotation says in the source. One that javac could not make sense of counts as unsaid: javac has
 * reported it.
 */
public final class AnnotationValues {
    private final Map<String, AnnotationValue> said;

    /**
     * Takes the values of an annotation, of which more is asked than most of them say.
     *
     * @param mirror the annotation
     */
    public AnnotationValues(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = mirror.getElementValues();
        if (values.isEmpty()) {
            said = Map.of();
            return;
        }
        said = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value : values.entrySet()) {
            said.put(value.getKey().getSimpleName().toString(), value.getValue());
        }
    }

    /**
     * The value of a member of the annotation, as the source says it.
     *
     * @param member the name of the member
     * @return empty if the source does not say it
     */
    public Optional<AnnotationValue> value(String member) {
        return Optional.ofNullable(said.get(member));
    }

    boolean has(String member) {
        return said.containsKey(member);
    }

    /** Whether the source says at least one of several. */
    boolean hasAny(Set<String> members) {
        for (String member : said.keySet()) {
            if (members.contains(member)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object object(String member) {
        AnnotationValue value = said.get(member);
        return value == null ? null : value.getValue();
    }

    /** A text; null if it is not said or empty, which our annotations use for "by convention". */
    @Nullable
    String text(String member) {
        return object(member) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** A text as written, be it empty. */
    Optional<String> writtenText(String member) {
        return object(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    int number(String member) {
        return object(member) instanceof Integer number ? number : 0;
    }

    /** A number; null if it is not said. */
    @Nullable
    Long longNumber(String member) {
        return object(member) instanceof Long number ? number : null;
    }

    /** Whether the source says false. */
    boolean denies(String member) {
        return object(member) instanceof Boolean value && !value;
    }

    boolean says(String member) {
        return object(member) instanceof Boolean value && value;
    }

    /** The name of an enum's constant; null if it is not said. */
    @Nullable
    String constant(String member) {
        return object(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : null;
    }

    /** The constant of an enum of ours that has the same name. */
    <E extends Enum<E>> E constant(String member, E unsaid) {
        String name = constant(member);
        return name == null ? unsaid : Enum.valueOf(unsaid.getDeclaringClass(), name);
    }

    Optional<TypeMirror> type(String member) {
        return object(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    List<String> texts(String member) {
        return list(member, String.class);
    }

    List<TypeMirror> types(String member) {
        return list(member, TypeMirror.class);
    }

    List<AnnotationValues> annotations(String member) {
        List<AnnotationMirror> mirrors = list(member, AnnotationMirror.class);
        List<AnnotationValues> annotations = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            annotations.add(new AnnotationValues(mirror));
        }
        return annotations;
    }

    List<AnnotationMirror> mirrors(String member) {
        return list(member, AnnotationMirror.class);
    }

    /** A single value stands for an array of one, as in the language. */
    private <T> List<T> list(String member, Class<T> type) {
        Object value = object(member);
        if (value instanceof List<?> values) {
            List<T> elements = new ArrayList<>(values.size());
            for (Object element : values) {
                Object said = ((AnnotationValue) element).getValue();
                if (type.isInstance(said)) {
                    elements.add(type.cast(said));
                }
            }
            return elements;
        }
        return type.isInstance(value) ? List.of(type.cast(value)) : List.of();
    }
}
