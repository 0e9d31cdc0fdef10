package io.metatables.processor.read;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
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
            readOne(around, suppressions);
        }
        for (Element member : type.getEnclosedElements()) {
            readOne(member, suppressions);
        }
        return suppressions;
    }

    private static void readOne(Element element, Set<Suppression> suppressions) {
        Optional<AnnotationMirror> written = AnnotationLookup.first(element, Suppression.ANNOTATION);
        if (written.isEmpty()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        for (String value : new AnnotationValues(written.get()).texts("value")) {
            if (value.equals(ALL)) {
                codes.add(Suppression.ALL);
            } else if (value.startsWith(Suppression.PREFIX)) {
                codes.add(value.substring(Suppression.PREFIX.length()));
            }
        }
        if (!codes.isEmpty()) {
            place(element).ifPresent(place -> suppressions.add(new Suppression(place, codes)));
        }
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
