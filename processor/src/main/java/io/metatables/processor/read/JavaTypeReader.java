package io.metatables.processor.read;

import io.metatables.processor.declaration.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Names Java types, and tells one value from what holds several. */
final class JavaTypeReader {
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", "java.util.Collection");
    private static final String MAP = "java.util.Map";

    private JavaTypeReader() {}

    private record Contained(String container, TypeMirror value) {}

    static JavaType read(TypeMirror type) {
        List<String> containers = new ArrayList<>();
        TypeMirror value = type;
        for (Optional<Contained> inside = contained(value); inside.isPresent(); inside = contained(value)) {
            containers.add(inside.get().container());
            value = inside.get().value();
        }
        return new JavaType(valueName(value), type.getKind().isPrimitive(), containers);
    }

    /** What an array or a collection holds; empty for one value, which an array of bytes is too. */
    private static Optional<Contained> contained(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = ((ArrayType) type).getComponentType();
            return component.getKind() == TypeKind.BYTE
                    ? Optional.empty()
                    : Optional.of(new Contained(JavaType.ARRAY, component));
        }
        if (type.getKind() != TypeKind.DECLARED || !COLLECTIONS.contains(name(type))) {
            return Optional.empty();
        }
        return arguments(type).stream().findFirst().map(argument -> new Contained(name(type), argument));
    }

    /** The type arguments; of a wildcard its upper bound, and nothing where it has none. */
    private static List<TypeMirror> arguments(TypeMirror type) {
        return ((DeclaredType) type)
                .getTypeArguments().stream()
                        .map(argument -> argument instanceof WildcardType wildcard
                                ? Optional.ofNullable(wildcard.getExtendsBound())
                                : Optional.of(argument))
                        .flatMap(Optional::stream)
                        .<TypeMirror>map(argument -> argument)
                        .toList();
    }

    private static String valueName(TypeMirror type) {
        String name = name(type);
        if (!name.equals(MAP)) {
            return name;
        }
        String arguments = arguments(type).stream().map(JavaTypeReader::name).collect(Collectors.joining(","));
        return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }

    /** The canonical name without type arguments and annotations. */
    static String name(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return name(((ArrayType) type).getComponentType()) + "[]";
        }
        if (type.getKind() == TypeKind.DECLARED) {
            return ((TypeElement) ((DeclaredType) type).asElement())
                    .getQualifiedName()
                    .toString();
        }
        // A primitive's toString() has its type annotations in front; its kind is named like it.
        return type.getKind().isPrimitive() ? primitiveName(type.getKind()) : type.toString();
    }

    private static String primitiveName(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> "boolean";
            case BYTE -> "byte";
            case SHORT -> "short";
            case INT -> "int";
            case LONG -> "long";
            case CHAR -> "char";
            case FLOAT -> "float";
            default -> "double";
        };
    }
}
