package io.metatables.processor.read;

import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.eclipse.FieldOrder;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names Java types. */
final class JavaTypeReader {
    private JavaTypeReader() {}

    static JavaType read(TypeMirror type) {
        return new JavaType(name(type), type.getKind().isPrimitive(), enumValues(type));
    }

    /** The canonical name without type arguments and annotations. */
    static String name(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return name(((ArrayType) type).getComponentType()) + "[]";
        }
        if (type.getKind() == TypeKind.DECLARED) {
            return element(type).getQualifiedName().toString();
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

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    private static List<String> enumValues(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        return FieldOrder.of(element(type).getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT))
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
