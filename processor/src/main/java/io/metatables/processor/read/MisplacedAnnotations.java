package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.COLUMN_DEFAULT;
import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.FOREIGN_KEY;
import static io.metatables.processor.declaration.AnnotationNames.ID;
import static io.metatables.processor.declaration.AnnotationNames.INDEX;
import static io.metatables.processor.declaration.AnnotationNames.JSON;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX;
import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;
import static io.metatables.processor.declaration.AnnotationNames.UNIQUE;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds our annotations where they say nothing: on a member that is no column, or in a class that is no model. */
final class MisplacedAnnotations {
    private static final List<String> ON_CLASS = List.of(UNIQUE, INDEX, FOREIGN_KEY, RENAMED_FROM);
    private static final List<String> ON_MEMBER =
            List.of(COLUMN, ID, JSON, TIME_INDEX, DIMENSION, COLUMN_DEFAULT, RENAMED_FROM, UNIQUE, INDEX, FOREIGN_KEY);
    private static final String WRITE_MODEL = "Remove it, or put @MetaTable or @TimeIndexMetaTable on the class.";

    private MisplacedAnnotations() {}

    /** Annotations in a class that is no model, and in the classes inside it. */
    static Stream<SourceFinding> outsideModels(TypeElement type) {
        Stream<SourceFinding> inside =
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(MisplacedAnnotations::outsideModels);
        if (DeclarationReader.isModel(type)) {
            return inside;
        }
        SourceRef place = SourceRef.ofType(type.getQualifiedName().toString());
        String why = type.getQualifiedName() + " is no model";
        Stream<SourceFinding> onClass = findings(type, place, ON_CLASS, why, WRITE_MODEL);
        Stream<SourceFinding> onMembers = candidates(type)
                .flatMap(member -> findings(member, place.member(name(member)), ON_MEMBER, why, WRITE_MODEL));
        return Stream.of(onClass, onMembers, inside).flatMap(stream -> stream);
    }

    /** Annotations on members of a model that are no columns. */
    static Stream<SourceFinding> insideModel(TypeElement model) {
        SourceRef place = SourceRef.ofType(model.getQualifiedName().toString());
        return candidates(model)
                .flatMap(member -> reason(member, model)
                        .map(why -> findings(member, place.member(name(member)), ON_MEMBER, why, remedy(member, model)))
                        .orElse(Stream.empty()));
    }

    private static Stream<? extends Element> candidates(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind().isField()
                        || member.getKind() == ElementKind.METHOD
                        || member.getKind() == ElementKind.RECORD_COMPONENT);
    }

    /** Why a member is no column; empty if it is one. */
    private static Optional<String> reason(Element member, TypeElement model) {
        String name = member.getEnclosingElement() + "." + name(member);
        if (AnnotationLookup.has(member, TRANSIENT)) {
            return Optional.of(name + " is @Transient and so no column");
        }
        boolean column = switch (model.getKind()) {
            case RECORD -> member.getKind() == ElementKind.RECORD_COMPONENT;
            case CLASS -> MemberReader.isStoredField(member);
            default -> member instanceof ExecutableElement method && MemberReader.isAccessor(method);
        };
        return column ? Optional.empty() : Optional.of(name + " is no column");
    }

    private static String remedy(Element member, TypeElement model) {
        if (AnnotationLookup.has(member, TRANSIENT)) {
            return "Remove one of the two annotations.";
        }
        return switch (model.getKind()) {
            case RECORD -> "Put the annotation on a component of the record.";
            case CLASS -> "Put the annotation on a field that is neither static nor transient.";
            default -> "Put the annotation on an abstract method that has no parameters and returns a value.";
        };
    }

    /** The field and the accessor of a record component carry javac's copies of its annotations. */
    private static boolean isCopied(Element member, String annotation) {
        return member.getKind() != ElementKind.RECORD_COMPONENT
                && member.getEnclosingElement() instanceof TypeElement type
                && type.getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(member.getSimpleName()))
                        .anyMatch(component -> AnnotationLookup.has(component, annotation));
    }

    private static Stream<SourceFinding> findings(
            Element element, SourceRef place, List<String> annotations, String why, String remedy) {
        return annotations.stream()
                .filter(annotation -> AnnotationLookup.has(element, annotation))
                .filter(annotation -> !isCopied(element, annotation))
                .map(annotation -> SourceFinding.at(
                        place.annotation(annotation),
                        DeclarationCode.MISPLACED_ANNOTATION,
                        "@" + annotation.substring(annotation.lastIndexOf('.') + 1) + " has no effect here: " + why
                                + ".",
                        remedy));
    }

    private static String name(Element member) {
        return member.getSimpleName().toString();
    }
}
