package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.EMBEDDED;
import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;
import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds our annotations where they say nothing: on a member that is no column, or in a class that is no model. */
final class MisplacedAnnotations {
    private final TypeElement type;
    private final TypeRole role;
    private final SourceRef place;
    private final List<SourceFinding> findings = new ArrayList<>();

    private MisplacedAnnotations(TypeElement type, TypeRole role) {
        this.type = type;
        this.role = role;
        this.place = SourceRef.ofType(type.getQualifiedName().toString());
    }

    /** Annotations in a class that is no model, and in the classes inside it. */
    static Stream<SourceFinding> outsideModels(TypeElement type) {
        Stream<SourceFinding> inside =
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(MisplacedAnnotations::outsideModels);
        OurAnnotations annotations = OurAnnotations.of(type);
        TypeRole role = TypeRole.of(annotations);
        return role == TypeRole.MODEL
                ? inside
                : Stream.concat(new MisplacedAnnotations(type, role).find(annotations), inside);
    }

    /** Annotations of a model that say nothing there. */
    static Stream<SourceFinding> insideModel(TypeElement model, OurAnnotations annotations) {
        return new MisplacedAnnotations(model, TypeRole.MODEL).find(annotations);
    }

    private Stream<SourceFinding> find(OurAnnotations annotations) {
        role.misplacedOnClass(annotations)
                .forEach(name -> refuse(place.annotation(name), name, role.reason(place.type()), role.remedy(name)));
        if (annotations.has(MAPPED_SUPERCLASS)
                && type.getKind() != ElementKind.CLASS
                && type.getKind() != ElementKind.INTERFACE) {
            refuse(
                    place.annotation(MAPPED_SUPERCLASS),
                    MAPPED_SUPERCLASS,
                    "no class can extend " + place.type(),
                    "Make it a class or an interface; a record of values is @Embeddable.");
        }
        for (Element member : type.getEnclosedElements()) {
            if (isMember(member)) {
                findInMember(member);
            }
        }
        return findings.stream();
    }

    private static boolean isMember(Element member) {
        return member.getKind().isField()
                || member.getKind() == ElementKind.METHOD
                || member.getKind() == ElementKind.RECORD_COMPONENT;
    }

    private void findInMember(Element member) {
        OurAnnotations annotations = OurAnnotations.of(member);
        Set<String> names = annotations.names();
        if (names.isEmpty()) {
            return;
        }
        SourceRef at = place.member(member.getSimpleName().toString());
        if (!role.hasColumns()) {
            role.misplacedOnMember(names, member.getKind())
                    .forEach(
                            name -> refuseUnlessCopied(member, at, name, role.reason(place.type()), role.remedy(name)));
            return;
        }
        Optional<String> reason = reason(member, annotations);
        if (reason.isPresent()) {
            TypeRole.onMember(names)
                    .forEach(name -> refuseUnlessCopied(member, at, name, reason.get(), remedy(annotations)));
        } else if (annotations.has(EMBEDDED)) {
            TypeRole.onMember(names)
                    .filter(name -> !name.equals(EMBEDDED))
                    .forEach(name -> refuse(
                            at.annotation(name),
                            name,
                            at + " is @Embedded and no column itself",
                            "Put the annotation on a member of the embeddable, or on the class."));
        }
    }

    /** Why a member is no column; empty if it is one. */
    private Optional<String> reason(Element member, OurAnnotations annotations) {
        String name = place.type() + "." + member.getSimpleName();
        if (annotations.has(TRANSIENT)) {
            return Optional.of(name + " is @Transient and so no column");
        }
        return MemberReader.isCandidate(member, type) ? Optional.empty() : Optional.of(name + " is no column");
    }

    private String remedy(OurAnnotations annotations) {
        if (annotations.has(TRANSIENT)) {
            return "Remove one of the two annotations.";
        }
        return switch (type.getKind()) {
            case RECORD -> "Put the annotation on a component of the record.";
            case CLASS -> "Put the annotation on a field that is neither static nor transient.";
            default -> "Put the annotation on an abstract method that has no parameters and returns a value.";
        };
    }

    private void refuseUnlessCopied(Element member, SourceRef at, String name, String why, String remedy) {
        if (!isCopied(member, name)) {
            refuse(at.annotation(name), name, why, remedy);
        }
    }

    /** The field and the accessor of a record component carry javac's copies of its annotations. */
    private boolean isCopied(Element member, String annotation) {
        return member.getKind() != ElementKind.RECORD_COMPONENT
                && type.getRecordComponents().stream()
                        .filter(component -> component.getSimpleName().equals(member.getSimpleName()))
                        .anyMatch(component -> AnnotationLookup.has(component, annotation));
    }

    private void refuse(SourceRef at, String annotation, String why, String remedy) {
        findings.add(SourceFinding.at(
                at,
                DeclarationCode.MISPLACED_ANNOTATION,
                "@" + annotation.substring(annotation.lastIndexOf('.') + 1) + " has no effect here: " + why + ".",
                remedy));
    }
}
