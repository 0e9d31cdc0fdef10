package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import io.metatables.processor.declaration.SharedMembers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells which members of a class can be columns: a record's components, a class's fields, an interface's accessors. */
final class MemberReader {
    private MemberReader() {}

    /** The members that a class declares itself. */
    static List<ColumnMember> columns(TypeElement type) {
        return columns(MemberPath.of(type, null), null);
    }

    /**
     * The members that the class at the end of the way declares itself.
     *
     * @param known what is known of it from its source; null: it is read from it
     */
    static List<ColumnMember> columns(MemberPath path, @Nullable SharedMembers known) {
        List<? extends Element> enclosed = path.type().getEnclosedElements();
        Map<Name, Element> fields = path.type().getKind() == ElementKind.RECORD ? fields(enclosed) : Map.of();
        List<ColumnMember> members = new ArrayList<>();
        for (Element element : enclosed) {
            if (isCandidate(element, path.type())) {
                OurAnnotations annotations = OurAnnotations.of(element);
                if (!annotations.has(TRANSIENT)) {
                    members.add(member(element, annotations, fields, path, known));
                }
            }
        }
        if (known != null) {
            // Not every compiler keeps the order of the members of a class file.
            members.sort(Comparator.comparingInt(
                    member -> known.position(member.element().getSimpleName().toString())));
        }
        return members;
    }

    private static Map<Name, Element> fields(List<? extends Element> enclosed) {
        Map<Name, Element> fields = new HashMap<>();
        for (Element element : enclosed) {
            if (element.getKind() == ElementKind.FIELD) {
                fields.put(element.getSimpleName(), element);
            }
        }
        return fields;
    }

    /** Whether a member is a column unless it is {@code @Transient}. */
    static boolean isCandidate(Element member, TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> member.getKind() == ElementKind.RECORD_COMPONENT;
            case CLASS -> isStoredField(member);
            case INTERFACE -> member instanceof ExecutableElement method && isAccessor(method);
            default -> false;
        };
    }

    private static ColumnMember member(
            Element element,
            OurAnnotations annotations,
            Map<Name, Element> fields,
            MemberPath path,
            @Nullable SharedMembers known) {
        String simpleName = element.getSimpleName().toString();
        String name = path.namePrefix()
                + (element instanceof ExecutableElement method ? PropertyName.of(method) : simpleName);
        TypeMirror type = path.types().of(element, path.type());
        List<Element> alternates =
                element instanceof RecordComponentElement component ? alternates(component, fields) : List.of();
        SharedMembers.Member read =
                known == null ? null : known.member(simpleName).orElse(null);
        return new ColumnMember(name, element, type, alternates, annotations, path, read);
    }

    /** javac copies a component's annotations to its field and its accessor, unless the accessor is written out. */
    private static List<Element> alternates(RecordComponentElement component, Map<Name, Element> fields) {
        List<Element> alternates = new ArrayList<>();
        Element field = fields.get(component.getSimpleName());
        if (field != null) {
            alternates.add(field);
        }
        if (component.getAccessor() != null) {
            alternates.add(component.getAccessor());
        }
        return alternates;
    }

    static boolean isStoredField(Element field) {
        return field.getKind() == ElementKind.FIELD
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !isLock(field);
    }

    /** Lombok adds {@code private final Object $lock} for its {@code @Synchronized}, before or after we look. */
    private static boolean isLock(Element field) {
        return field.getSimpleName().toString().startsWith("$")
                && JavaTypeReader.name(field.asType()).equals(Object.class.getName());
    }

    static boolean isAccessor(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }
}
