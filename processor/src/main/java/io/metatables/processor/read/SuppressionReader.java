package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.Suppression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads where {@code @SuppressWarnings} names our warnings. */
public final class SuppressionReader {
    /** Our prefix without a code. */
    private static final String ALL = "metatables";

    private SuppressionReader() {}

    /**
     * Reads the annotations of a class that declares something, of its members, and of the classes around it. The compilers are not asked
     * which elements carry the annotation: Eclipse's passes over the components of records.
     *
     * @param type any class
     * @return each place once
     */
    public static Set<Suppression> read(TypeElement type) {
        Set<Suppression> suppressions = new LinkedHashSet<>();
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            readOne(around).ifPresent(suppressions::add);
        }
        type.getEnclosedElements().forEach(member -> readOne(member).ifPresent(suppressions::add));
        return suppressions;
    }

    private static Optional<Suppression> readOne(Element element) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = AnnotationLookup.first(element, Suppression.ANNOTATION).stream()
                .flatMap(mirror -> new AnnotationValues(mirror).texts("value").stream())
                .map(value -> value.equals(ALL) ? Suppression.PREFIX + Suppression.ALL : value)
                .filter(value -> value.startsWith(Suppression.PREFIX))
                .map(value -> value.substring(Suppression.PREFIX.length()))
                .toList();
        return codes.isEmpty() ? Optional.empty() : place(element).map(place -> new Suppression(place, codes));
    }

    private static Optional<SourceRef> place(Element element) {
        if (element instanceof TypeElement type) {
            return Optional.of(SourceRef.ofType(type.getQualifiedName().toString()));
        }
        boolean member = element.getKind().isField()
                || element.getKind() == ElementKind.METHOD
                || element.getKind() == ElementKind.RECORD_COMPONENT;
        return member && element.getEnclosingElement() instanceof TypeElement type
                ? Optional.of(SourceRef.ofType(type.getQualifiedName().toString())
                        .member(element.getSimpleName().toString()))
                : Optional.empty();
    }
}
