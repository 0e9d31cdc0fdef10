package io.metatables.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Our annotations of one element, found in one walk over all that stand there. */
final class OurAnnotations {
    private static final String PACKAGE = "io.metatables.annotations.";
    private static final String CONTAINER = ".List";
    private static final OurAnnotations NONE = new OurAnnotations(Map.of());

    private final Map<String, List<AnnotationValues>> byName;

    private OurAnnotations(Map<String, List<AnnotationValues>> byName) {
        this.byName = byName;
    }

    static OurAnnotations of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return NONE;
        }
        Map<String, List<AnnotationValues>> byName = new LinkedHashMap<>();
        for (AnnotationMirror mirror : mirrors) {
            String name = AnnotationLookup.name(mirror);
            if (name.startsWith(PACKAGE)) {
                add(byName, name, new AnnotationValues(mirror));
            }
        }
        return byName.isEmpty() ? NONE : new OurAnnotations(byName);
    }

    /** What javac has put into the container of a repeatable annotation counts as if it stood by itself. */
    private static void add(Map<String, List<AnnotationValues>> byName, String name, AnnotationValues values) {
        if (name.endsWith(CONTAINER)) {
            String single = name.substring(0, name.length() - CONTAINER.length());
            values.annotations("value").forEach(mirror -> add(byName, single, new AnnotationValues(mirror)));
        } else {
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(values);
        }
    }

    boolean has(String annotation) {
        return byName.containsKey(annotation);
    }

    /** In the order of the source. */
    List<AnnotationValues> all(String annotation) {
        return Collections.unmodifiableList(byName.getOrDefault(annotation, List.of()));
    }

    Optional<AnnotationValues> first(String annotation) {
        return all(annotation).stream().findFirst();
    }

    /** The canonical names of those that are there, in the order of the source. */
    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
