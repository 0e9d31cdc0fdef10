package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import io.metatables.processor.declaration.SharedMembers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Tells which members of a class can be columns: a record's components, a class's fields, an interface's accessors. */
final class MemberReader {
    private MemberReader() {}

    /** The members that a class declares itself. */
    static List<ColumnMember> columns(TypeElement type) {
        return columns(MemberPath.of(type), null);
    }

    /**
     * The members that the class at the end of the way declares itself.
     *
     * @param known what is known of it from its source; null: it is read from it
     */
    static List<ColumnMember> columns(MemberPath path, @Nullable SharedMembers known) {
        List<ColumnMember> members = new ArrayList<>();
        for (Element element : path.type().getEnclosedElements()) {
            if (isCandidate(element, path.type())) {
                OurAnnotations annotations = OurAnnotations.of(element);
                if (!annotations.has(TRANSIENT)) {
                    members.add(member(element, annotations, path, known));
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
            Element element, OurAnnotations annotations, MemberPath path, @Nullable SharedMembers known) {
        String simpleName = element.getSimpleName().toString();
        String name = path.namePrefix()
                + (element instanceof ExecutableElement method ? PropertyName.of(method) : simpleName);
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        List<Element> alternates =
                element instanceof RecordComponentElement component ? alternates(component, path.type()) : List.of();
        SharedMembers.Member read =
                known == null ? null : known.member(simpleName).orElse(null);
        return new ColumnMember(name, element, type, alternates, annotations, path, read);
    }

    /** javac copies a component's annotations to its field and its accessor, unless the accessor is written out. */
    private static List<Element> alternates(RecordComponentElement component, TypeElement type) {
        Name name = component.getSimpleName();
        Stream<Element> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().equals(name))
                .map(candidate -> candidate);
        return Stream.concat(field, Stream.ofNullable(component.getAccessor())).toList();
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
