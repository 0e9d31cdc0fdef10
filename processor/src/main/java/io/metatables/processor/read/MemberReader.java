package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.TRANSIENT;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Tells which members of a model class are columns: a record's components, a class's fields, an interface's accessors. */
final class MemberReader {
    private MemberReader() {}

    static List<ColumnMember> columns(TypeElement model) {
        Stream<ColumnMember> members = switch (model.getKind()) {
            case RECORD -> model.getRecordComponents().stream().map(component -> ofComponent(component, model));
            case CLASS -> fields(model);
            case INTERFACE -> accessors(model);
            default -> Stream.empty();
        };
        return members.filter(member -> !AnnotationLookup.has(member.element(), TRANSIENT))
                .toList();
    }

    /** javac copies a component's annotations to its field and its accessor, unless the accessor is written out. */
    private static ColumnMember ofComponent(RecordComponentElement component, TypeElement record) {
        Stream<? extends Element> field = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()));
        List<Element> alternates = Stream.<Element>concat(field, Stream.ofNullable(component.getAccessor()))
                .toList();
        return new ColumnMember(component.getSimpleName().toString(), component, component.asType(), alternates);
    }

    private static Stream<ColumnMember> fields(TypeElement model) {
        return ElementFilter.fieldsIn(model.getEnclosedElements()).stream()
                .filter(MemberReader::isStoredField)
                .map(field -> new ColumnMember(field.getSimpleName().toString(), field, field.asType(), List.of()));
    }

    static boolean isStoredField(Element field) {
        return field.getKind() == ElementKind.FIELD
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    private static Stream<ColumnMember> accessors(TypeElement model) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                .filter(MemberReader::isAccessor)
                .map(method -> new ColumnMember(PropertyName.of(method), method, method.getReturnType(), List.of()));
    }

    static boolean isAccessor(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }
}
