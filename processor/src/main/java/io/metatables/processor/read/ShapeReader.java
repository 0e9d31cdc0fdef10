package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.INHERITS;
import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;
import static io.metatables.processor.declaration.AnnotationNames.META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_OF;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;
import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells why a class as a whole cannot be a table. */
final class ShapeReader {
    private final Elements elements;

    ShapeReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * The one reason that makes everything else about the class meaningless.
     *
     * @param model a class with one of the two annotations, or both
     * @param annotation the place of the annotation
     * @return empty if the class can be a table
     */
    Optional<SourceFinding> obstacle(
            TypeElement model, OurAnnotations annotations, ModelMembers members, SourceRef annotation) {
        Optional<SourceFinding> obstacle = unsupported(model, annotation);
        if (obstacle.isEmpty()) {
            obstacle = twoKinds(model, annotations, annotation);
        }
        if (obstacle.isEmpty()) {
            obstacle = inherited(model, annotation);
        }
        return obstacle.isEmpty() ? noColumns(model, annotations, members, annotation) : obstacle;
    }

    private static Optional<SourceFinding> unsupported(TypeElement model, SourceRef annotation) {
        ElementKind kind = model.getKind();
        if (kind == ElementKind.ENUM || kind == ElementKind.ANNOTATION_TYPE) {
            return Optional.of(SourceFinding.at(
                    annotation,
                    DeclarationCode.UNSUPPORTED_ELEMENT,
                    (kind == ElementKind.ENUM ? "Enum " : "Annotation type ") + model.getQualifiedName()
                            + " cannot be a table: it has no members that could be columns.",
                    "Put the annotation on a record, a class or an interface."));
        }
        return model.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(SourceFinding.at(
                        annotation,
                        DeclarationCode.UNSUPPORTED_ELEMENT,
                        model.getQualifiedName() + " cannot be a table: it has type parameters "
                                + model.getTypeParameters() + ", and a column needs one type.",
                        "Declare a class without type parameters for each table."));
    }

    private static Optional<SourceFinding> twoKinds(
            TypeElement model, OurAnnotations annotations, SourceRef annotation) {
        return annotations.has(META_TABLE) && annotations.has(TIME_INDEX_META_TABLE)
                ? Optional.of(SourceFinding.at(
                        annotation,
                        DeclarationCode.TWO_KINDS,
                        model.getQualifiedName() + " is declared both as a meta table and as a time-index table.",
                        "Keep @TimeIndexMetaTable if its rows are told apart by time, else keep @MetaTable."))
                : Optional.empty();
    }

    private Optional<SourceFinding> inherited(TypeElement model, SourceRef annotation) {
        Element member = switch (model.getKind()) {
            case CLASS -> inheritedField(model.getSuperclass());
            case INTERFACE -> model.getInterfaces().isEmpty() ? null : inheritedAccessor(model);
            default -> null;
        };
        return member == null ? Optional.empty() : Optional.of(inheritedFinding(model, annotation, member));
    }

    private static @Nullable Element inheritedField(TypeMirror superclass) {
        TypeMirror above = superclass;
        while (above.getKind() == TypeKind.DECLARED) {
            TypeElement type = (TypeElement) ((DeclaredType) above).asElement();
            for (Element member : isMapped(type) ? List.<Element>of() : type.getEnclosedElements()) {
                if (MemberReader.isStoredField(member) && !AnnotationLookup.has(member, TRANSIENT)) {
                    return member;
                }
            }
            above = type.getSuperclass();
        }
        return null;
    }

    /** Of several the first by name: Eclipse's compiler lists them in the order of a hash table. */
    private @Nullable Element inheritedAccessor(TypeElement model) {
        return ElementFilter.methodsIn(elements.getAllMembers(model)).stream()
                .filter(MemberReader::isAccessor)
                .filter(method -> !model.equals(method.getEnclosingElement()))
                .filter(method -> !isMapped(method.getEnclosingElement()))
                .filter(method -> !AnnotationLookup.has(method, TRANSIENT))
                .min(Comparator.comparing(method -> method.getSimpleName().toString()))
                .orElse(null);
    }

    private static boolean isMapped(@Nullable Element type) {
        return type != null && AnnotationLookup.has(type, MAPPED_SUPERCLASS);
    }

    private static SourceFinding inheritedFinding(TypeElement model, SourceRef annotation, Element member) {
        String parentheses = member instanceof ExecutableElement ? "()" : "";
        return SourceFinding.at(
                annotation,
                DeclarationCode.INHERITED_COLUMNS,
                model.getQualifiedName() + " inherits " + member.getSimpleName() + parentheses + " from "
                        + member.getEnclosingElement()
                        + "; inherited members are not read, so its column would be lost.",
                "Declare the member in " + model.getSimpleName()
                        + " itself, mark it @Transient where it stands, or mark "
                        + member.getEnclosingElement() + " @MappedSuperclass.");
    }

    /** A table may have all its columns from others. */
    private static Optional<SourceFinding> noColumns(
            TypeElement model, OurAnnotations annotations, ModelMembers members, SourceRef annotation) {
        return members.columns().isEmpty()
                        && members.findings().isEmpty()
                        && !annotations.has(INHERITS)
                        && !annotations.has(PARTITION_OF)
                ? Optional.of(SourceFinding.at(
                        annotation,
                        DeclarationCode.NO_COLUMNS,
                        model.getQualifiedName() + " has no columns.",
                        "Give it at least one " + memberWord(model.getKind()) + "."))
                : Optional.empty();
    }

    private static String memberWord(ElementKind kind) {
        return switch (kind) {
            case RECORD -> "record component";
            case INTERFACE -> "abstract method without parameters that returns a value";
            default -> "instance field";
        };
    }
}
