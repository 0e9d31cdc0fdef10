package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.EMBEDDABLE;
import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE_PROVIDER;
import static io.metatables.processor.declaration.AnnotationNames.MODEL_SET;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.TYPES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Our annotations of one element, found in one walk over all that stand there. */
public final class OurAnnotations {
    private static final String PACKAGE = "io.metatables.annotations.";
    private static final String CONTAINER = ".List";
    private static final OurAnnotations NONE = new OurAnnotations(Map.of());

    private final Map<String, List<AnnotationValues>> byName;

    private OurAnnotations(Map<String, List<AnnotationValues>> byName) {
        this.byName = byName;
    }

    /**
     * Finds the annotations of an element.
     *
     * @param element where they stand
     * @return those of ours
     */
    public static OurAnnotations of(Element element) {
        Map<String, List<AnnotationValues>> byName = Map.of();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = AnnotationLookup.name(mirror);
            if (name.startsWith(PACKAGE)) {
                byName = byName.isEmpty() ? new LinkedHashMap<>() : byName;
                add(byName, name, new AnnotationValues(mirror));
            }
        }
        return byName.isEmpty() ? NONE : new OurAnnotations(byName);
    }

    /** What javac has put into the container of a repeatable annotation counts as if it stood by itself. */
    private static void add(Map<String, List<AnnotationValues>> byName, String name, AnnotationValues values) {
        if (name.endsWith(CONTAINER)) {
            String single = name.substring(0, name.length() - CONTAINER.length());
            for (AnnotationValues contained : values.annotations("value")) {
                add(byName, single, contained);
            }
            return;
        }
        List<AnnotationValues> same = byName.get(name);
        if (same == null) {
            byName.put(name, List.of(values));
        } else {
            List<AnnotationValues> more = new ArrayList<>(same);
            more.add(values);
            byName.put(name, more);
        }
    }

    /** Whether none of ours is there, as on most members. */
    boolean isEmpty() {
        return byName.isEmpty();
    }

    /**
     * Whether an annotation is there.
     *
     * @param annotation its canonical name
     * @return whether it is there at least once
     */
    public boolean has(String annotation) {
        return byName.containsKey(annotation);
    }

    /**
     * Whether at least one of several is there.
     *
     * @param annotations canonical names
     * @return whether one of them is there
     */
    public boolean hasAny(Collection<String> annotations) {
        for (String name : byName.keySet()) {
            if (annotations.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the class that carries them declares a table.
     *
     * @return whether one of the two annotations of tables is there
     */
    public boolean ofModel() {
        return has(META_TABLE) || has(TIME_INDEX_META_TABLE);
    }

    /**
     * Whether the class that carries them may declare sequences and the like beside itself.
     *
     * @return whether it declares a table, a provider or a model set
     */
    public boolean ofOwner() {
        return ofModel() || has(META_TABLE_PROVIDER) || has(MODEL_SET);
    }

    /**
     * Whether the class that carries them has members that are columns of models.
     *
     * @return whether it is a mapped superclass or an embeddable
     */
    public boolean ofShared() {
        return has(MAPPED_SUPERCLASS) || has(EMBEDDABLE);
    }

    /**
     * Whether the class that carries them declares something that is read for itself.
     *
     * @return whether it declares a table, a provider, a model set or a type
     */
    public boolean declaring() {
        return ofOwner() || hasAny(TYPES);
    }

    /** In the order of the source. */
    List<AnnotationValues> all(String annotation) {
        List<AnnotationValues> all = byName.get(annotation);
        return all == null ? List.of() : all;
    }

    /** Null: it is not there. */
    @Nullable
    AnnotationValues find(String annotation) {
        List<AnnotationValues> all = byName.get(annotation);
        return all == null ? null : all.get(0);
    }

    /** The canonical names of those that are there, in the order of the source. */
    Set<String> names() {
        return byName.keySet();
    }
}
