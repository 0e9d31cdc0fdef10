package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.CHECK;
import static io.metatables.processor.declaration.AnnotationNames.COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.COLUMN_DEFAULT;
import static io.metatables.processor.declaration.AnnotationNames.COMPOSITE_TYPE;
import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.DOMAIN;
import static io.metatables.processor.declaration.AnnotationNames.EMBEDDABLE;
import static io.metatables.processor.declaration.AnnotationNames.EMBEDDED;
import static io.metatables.processor.declaration.AnnotationNames.ENUM_TYPE;
import static io.metatables.processor.declaration.AnnotationNames.EXCLUSION;
import static io.metatables.processor.declaration.AnnotationNames.EXTERNAL;
import static io.metatables.processor.declaration.AnnotationNames.FOREIGN_KEY;
import static io.metatables.processor.declaration.AnnotationNames.GENERATED_COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.ID;
import static io.metatables.processor.declaration.AnnotationNames.IDENTITY;
import static io.metatables.processor.declaration.AnnotationNames.INDEX;
import static io.metatables.processor.declaration.AnnotationNames.INHERITS;
import static io.metatables.processor.declaration.AnnotationNames.JSON;
import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE_PROVIDER;
import static io.metatables.processor.declaration.AnnotationNames.MODEL_SET;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_BY;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_OF;
import static io.metatables.processor.declaration.AnnotationNames.PRIMARY_KEY;
import static io.metatables.processor.declaration.AnnotationNames.PROTECTED;
import static io.metatables.processor.declaration.AnnotationNames.RANGE_TYPE;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.REQUIRES_EXTENSION;
import static io.metatables.processor.declaration.AnnotationNames.SEQUENCE;
import static io.metatables.processor.declaration.AnnotationNames.SERIAL;
import static io.metatables.processor.declaration.AnnotationNames.TABLE_STORAGE;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.TYPE_MAPPING;
import static io.metatables.processor.declaration.AnnotationNames.UNIQUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** What a class is to us, and so which of our annotations have a meaning in it. */
enum TypeRole {
    /** A table. */
    MODEL,
    /** Members for the models that extend it. */
    MAPPED,
    /** Members for the models that embed it. */
    EMBEDDED_VALUE,
    /** A type of the database. */
    DATA_TYPE,
    /** Anything else. */
    OTHER;

    private static final Set<String> DATA_TYPES = Set.of(ENUM_TYPE, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE);
    private static final Set<String> ON_TABLE = Set.of(
            UNIQUE,
            INDEX,
            FOREIGN_KEY,
            PRIMARY_KEY,
            CHECK,
            EXCLUSION,
            TABLE_STORAGE,
            PARTITION_BY,
            PARTITION,
            PARTITION_OF,
            INHERITS,
            PROTECTED);
    private static final Set<String> ON_MEMBER = Set.of(
            COLUMN,
            ID,
            JSON,
            TIME_INDEX,
            DIMENSION,
            COLUMN_DEFAULT,
            RENAMED_FROM,
            UNIQUE,
            INDEX,
            FOREIGN_KEY,
            CHECK,
            IDENTITY,
            SERIAL,
            GENERATED_COLUMN,
            EMBEDDED);
    private static final Set<String> ON_ANCHOR = Set.of(SEQUENCE, REQUIRES_EXTENSION, TYPE_MAPPING);
    /** An attribute of a composite type has a name and a type, and nothing else of a column. */
    private static final Set<String> ON_ATTRIBUTE = Set.of(COLUMN, JSON, RENAMED_FROM);

    static TypeRole of(OurAnnotations annotations) {
        if (annotations.has(META_TABLE) || annotations.has(TIME_INDEX_META_TABLE)) {
            return MODEL;
        }
        if (annotations.has(MAPPED_SUPERCLASS)) {
            return MAPPED;
        }
        if (annotations.hasAny(DATA_TYPES)) {
            return DATA_TYPE;
        }
        return annotations.has(EMBEDDABLE) ? EMBEDDED_VALUE : OTHER;
    }

    /** Whether its members are columns of something. */
    boolean hasColumns() {
        return this == MODEL || this == MAPPED || this == EMBEDDED_VALUE;
    }

    /** Those on the class that have no meaning on it. */
    List<String> misplacedOnClass(OurAnnotations annotations) {
        boolean anchor = annotations.has(META_TABLE_PROVIDER) || annotations.has(MODEL_SET);
        boolean sequence = annotations.has(SEQUENCE) && anchor;
        List<String> misplaced = new ArrayList<>();
        for (String name : annotations.names()) {
            boolean wrong = ON_ANCHOR.contains(name) ? !anchor && isOutside(name) : isMisplacedOnClass(name);
            if (wrong && !(sequence && name.equals(EXTERNAL))) {
                misplaced.add(name);
            }
        }
        return misplaced;
    }

    /** Sequences and extensions may stand on a model, mappings may not. */
    private boolean isOutside(String ofAnchor) {
        return this != MODEL || ofAnchor.equals(TYPE_MAPPING);
    }

    private boolean isMisplacedOnClass(String name) {
        return switch (this) {
            case MODEL -> name.equals(MAPPED_SUPERCLASS);
            case DATA_TYPE -> ON_TABLE.contains(name);
            default -> ON_TABLE.contains(name) || name.equals(RENAMED_FROM) || name.equals(EXTERNAL);
        };
    }

    /** Those on a member that have no meaning in a class without columns. */
    List<String> misplacedOnMember(Set<String> names, ElementKind member) {
        List<String> misplaced = onMember(names);
        if (member == ElementKind.ENUM_CONSTANT) {
            misplaced.remove(RENAMED_FROM);
        } else if (this == DATA_TYPE) {
            misplaced.removeAll(ON_ATTRIBUTE);
        }
        return misplaced;
    }

    /** Those that say something of a column. */
    static List<String> onMember(Set<String> names) {
        List<String> onMember = new ArrayList<>(names);
        onMember.retainAll(ON_MEMBER);
        return onMember;
    }

    /** Why an annotation on such a class has no meaning. */
    String reason(String type) {
        return switch (this) {
            case MODEL -> type + " is a model itself";
            case MAPPED -> type + " is no table, but a mapped superclass of some";
            case EMBEDDED_VALUE -> type + " is no table, but embedded in some";
            case DATA_TYPE -> type + " is a type and no table";
            case OTHER -> type + " is no model";
        };
    }

    /** What to do about it. */
    String remedy(String annotation) {
        return switch (this) {
            case MODEL -> "Move the members that models have in common to a class of their own.";
            case MAPPED, EMBEDDED_VALUE -> "Put it on the models.";
            case DATA_TYPE -> "Remove it.";
            case OTHER ->
                annotation.equals(EXTERNAL)
                        ? "Remove it, or put @MetaTable, @TimeIndexMetaTable or the annotation of a type on the class."
                        : "Remove it, or put @MetaTable or @TimeIndexMetaTable on the class.";
        };
    }
}
