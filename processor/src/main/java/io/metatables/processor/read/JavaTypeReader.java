package io.metatables.processor.read;

import io.metatables.processor.declaration.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Names Java types, and tells one value from what holds several. */
final class JavaTypeReader {
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", "java.util.Collection");
    private static final String MAP = "java.util.Map";

    private JavaTypeReader() {}

    private record Contained(String container, TypeMirror value) {}

    static JavaType read(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind.isPrimitive()) {
            return new JavaType(primitiveName(kind), true, List.of());
        }
        List<String> containers = new ArrayList<>();
        TypeMirror value = type;
        for (Contained inside = contained(value); inside != null; inside = contained(value)) {
            containers.add(inside.container());
            value = inside.value();
        }
        return new JavaType(valueName(value), false, containers);
    }

    /** What an array or a collection holds; null for one value, which an array of bytes is too. */
    private static @Nullable Contained contained(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = ((ArrayType) type).getComponentType();
            return component.getKind() == TypeKind.BYTE ? null : new Contained(JavaType.ARRAY, component);
        }
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).getTypeArguments().isEmpty()) {
            return null;
        }
        List<TypeMirror> arguments = COLLECTIONS.contains(name(type)) ? arguments(type) : List.of();
        return arguments.isEmpty() ? null : new Contained(name(type), arguments.get(0));
    }

    /** The type arguments; of a wildcard its upper bound, and nothing where it has none. */
    private static List<TypeMirror> arguments(TypeMirror type) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
            TypeMirror bound = argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
            if (bound != null) {
                arguments.add(bound);
            }
        }
        return arguments;
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
