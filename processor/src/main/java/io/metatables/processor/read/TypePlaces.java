package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.ENUM_TYPE;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Says which classes can be which types: an enum an enum type, a class or record anything else, and each only one. */
final class TypePlaces {
    private TypePlaces() {}

    static List<SourceFinding> findings(TypeElement type) {
        List<String> annotations = new ArrayList<>(OurAnnotations.of(type).names());
        annotations.retainAll(AnnotationNames.TYPES);
        if (annotations.isEmpty()) {
            return List.of();
        }
        if (annotations.size() > 1) {
            return List.of(finding(
                    type,
                    annotations.get(annotations.size() - 1),
                    "says more than once which PostgreSQL type it is: "
                            + annotations.stream().map(TypePlaces::simple).collect(Collectors.joining(", ")) + ".",
                    "Keep one of them."));
        }
        return annotations.stream()
                .filter(annotation -> !fits(type, annotation))
                .map(annotation -> finding(
                        type,
                        annotation,
                        annotation.equals(ENUM_TYPE)
                                ? "is no enum, and so no enum type."
                                : "cannot be the type of " + simple(annotation) + ": it is "
                                        + (DeclarationReader.isModel(type) ? "a table." : "no class and no record."),
                        annotation.equals(ENUM_TYPE)
                                ? "Put @EnumType on an enum."
                                : "Put " + simple(annotation) + " on a class or record of its own."))
                .toList();
    }

    private static boolean fits(TypeElement type, String annotation) {
        ElementKind kind = type.getKind();
        if (annotation.equals(ENUM_TYPE)) {
            return kind == ElementKind.ENUM;
        }
        boolean own = kind == ElementKind.CLASS || kind == ElementKind.RECORD;
        boolean memberless = kind == ElementKind.ENUM || kind == ElementKind.INTERFACE;
        boolean needsMembers = annotation.equals(AnnotationNames.COMPOSITE_TYPE);
        return !DeclarationReader.isModel(type) && (own || (memberless && !needsMembers));
    }

    private static SourceFinding finding(TypeElement type, String annotation, String problem, String remedy) {
        String name = type.getQualifiedName().toString();
        return SourceFinding.at(
                SourceRef.ofType(name).annotation(annotation),
                DeclarationCode.TYPE_ELEMENT,
                name + " " + problem,
                remedy);
    }

    private static String simple(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
