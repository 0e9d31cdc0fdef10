package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.EMBEDDED;
import static io.metatables.processor.declaration.AnnotationNames.LABEL;
import static io.metatables.processor.declaration.AnnotationNames.MAPPED_SUPERCLASS;
import static io.metatables.processor.declaration.AnnotationNames.RENAMED_FROM;
import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Finds our annotations where they say nothing: on a member that is no column, or in a class that is no model. */
final class MisplacedAnnotations {
    private final TypeElement type;
    private final TypeRole role;
    private final SourceRef place;
    private final Map<Name, OurAnnotations> components = new HashMap<>();
    private final List<SourceFinding> findings = new ArrayList<>();

    private MisplacedAnnotations(TypeElement type, TypeRole role) {
        this.type = type;
        this.role = role;
        this.place = SourceRef.ofType(type.getQualifiedName().toString());
    }

    /** Annotations in a class that is no model. */
    static List<SourceFinding> outsideModel(TypeElement type, OurAnnotations annotations) {
        TypeRole role = TypeRole.of(annotations);
        return role == TypeRole.MODEL ? List.of() : new MisplacedAnnotations(type, role).find(annotations);
    }

    /** Annotations of a model that say nothing there. */
    static List<SourceFinding> insideModel(TypeElement model, OurAnnotations annotations) {
        return new MisplacedAnnotations(model, TypeRole.MODEL).find(annotations);
    }

    private List<SourceFinding> find(OurAnnotations annotations) {
        for (String name : role.misplacedOnClass(annotations)) {
            refuse(place.annotation(name), name, role.reason(place.type()), role.remedy(name));
        }
        if (annotations.has(MAPPED_SUPERCLASS)
                && type.getKind() != ElementKind.CLASS
                && type.getKind() != ElementKind.INTERFACE) {
            refuse(
                    place.annotation(MAPPED_SUPERCLASS),
                    MAPPED_SUPERCLASS,
                    "no class can extend " + place.type(),
                    "Make it a class or an interface; a record of values is @Embeddable.");
        }
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.put(component.getSimpleName(), OurAnnotations.of(component));
        }
        if (role == TypeRole.DATA_TYPE && ColumnReader.isRenamedOnline(annotations)) {
            refuseOnline(place, "a type");
        }
        for (Element member : type.getEnclosedElements()) {
            OurAnnotations ofMember = OurAnnotations.of(member);
            if (!ofMember.isEmpty() && isMember(member)) {
                findInMember(member, ofMember);
            }
        }
        return findings;
    }

    private static boolean isMember(Element member) {
        ElementKind kind = member.getKind();
        return kind.isField() || kind == ElementKind.METHOD || kind == ElementKind.RECORD_COMPONENT;
    }

    private void findInMember(Element member, OurAnnotations annotations) {
        if (annotations.has(LABEL) && member.getKind() != ElementKind.ENUM_CONSTANT) {
            refuse(
                    place(member).annotation(LABEL),
                    LABEL,
                    place(member) + " is no constant of an enum",
                    "Put it on the constant that has the text.");
        }
        if (ColumnReader.isRenamedOnline(annotations) && !isCopied(member, RENAMED_FROM)) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                refuseOnline(place(member), "a label");
            } else if (role == TypeRole.DATA_TYPE) {
                refuseOnline(place(member), "an attribute");
            }
        }
        if (!role.hasColumns()) {
            for (String name : role.misplacedOnMember(annotations.names(), member.getKind())) {
                if (!isCopied(member, name)) {
                    refuse(place(member).annotation(name), name, role.reason(place.type()), role.remedy(name));
                }
            }
        } else if (annotations.has(TRANSIENT) || !MemberReader.isCandidate(member, type)) {
            for (String name : TypeRole.onMember(annotations.names())) {
                if (!isCopied(member, name)) {
                    refuse(place(member).annotation(name), name, reason(member, annotations), remedy(annotations));
                }
            }
        } else if (annotations.has(EMBEDDED)) {
            findBesideEmbedded(annotations, place(member));
        }
    }

    private void findBesideEmbedded(OurAnnotations annotations, SourceRef at) {
        for (String name : TypeRole.onMember(annotations.names())) {
            if (!name.equals(EMBEDDED)) {
                refuse(
                        at.annotation(name),
                        name,
                        at + " is @Embedded and no column itself",
                        "Put the annotation on a member of the embeddable, or on the class.");
            }
        }
    }

    private SourceRef place(Element member) {
        return place.member(member.getSimpleName().toString());
    }

    /** Why a member is no column. */
    private String reason(Element member, OurAnnotations annotations) {
        return place(member) + (annotations.has(TRANSIENT) ? " is @Transient and so no column" : " is no column");
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

    /** The field and the accessor of a record component carry javac's copies of its annotations. */
    private boolean isCopied(Element member, String annotation) {
        if (member.getKind() == ElementKind.RECORD_COMPONENT) {
            return false;
        }
        OurAnnotations original = components.get(member.getSimpleName());
        return original != null && original.has(annotation);
    }

    private void refuseOnline(SourceRef at, String what) {
        findings.add(SourceFinding.at(
                at.annotation(RENAMED_FROM).value("online"),
                DeclarationCode.ONLINE_RENAME,
                "The former name of " + at + " cannot stay: PostgreSQL gives " + what + " one name only.",
                "Remove `online`; or add another one beside it, and drop this one when no release uses it any more."));
    }

    private void refuse(SourceRef at, String annotation, String why, String remedy) {
        findings.add(SourceFinding.at(
                at,
                DeclarationCode.MISPLACED_ANNOTATION,
                "@" + annotation.substring(annotation.lastIndexOf('.') + 1) + " has no effect here: " + why + ".",
                remedy));
    }
}
