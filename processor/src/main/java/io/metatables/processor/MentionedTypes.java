package io.metatables.processor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the compiler knows all types that a class mentions: above it, in the signatures of its members, and in the
 * annotations on all of them. Bodies are not asked, and neither are the classes that are mentioned.
 */
final class MentionedTypes {
    private static final String TEXT = "java.lang.String";

    private MentionedTypes() {}

    /** Whether those of a class exist, and those of all that is inside it. */
    static boolean exist(TypeElement type) {
        return exists(type.getSuperclass()) && allExist(type.getInterfaces()) && existInside(type);
    }

    private static boolean existInside(Element element) {
        return existOn(element)
                && (!(element instanceof Parameterizable generic) || existIn(generic.getTypeParameters()))
                && existIn(element.getEnclosedElements());
    }

    private static boolean existIn(Collection<? extends Element> elements) {
        for (Element element : elements) {
            if (!exist(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exist(Element element) {
        if (element instanceof VariableElement) {
            return existOn(element) && exists(element.asType());
        }
        if (element instanceof ExecutableElement method) {
            return existInside(method) && existInSignature(method);
        }
        if (element instanceof TypeParameterElement parameter) {
            return existOn(element) && allExist(parameter.getBounds());
        }
        return element instanceof TypeElement type ? exist(type) : existOn(element) && exists(element.asType());
    }

    private static boolean existInSignature(ExecutableElement method) {
        return exists(method.getReturnType())
                && existIn(method.getParameters())
                && allExist(method.getThrownTypes())
                && isKnown(method.getDefaultValue(), method);
    }

    private static boolean existOn(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!existIn(annotation)) {
                return false;
            }
        }
        return true;
    }

    private static boolean existIn(AnnotationMirror annotation) {
        if (!exists(annotation.getAnnotationType())) {
            return false;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                annotation.getElementValues().entrySet()) {
            if (!isKnown(value.getValue(), value.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(@Nullable AnnotationValue value, ExecutableElement member) {
        return value == null || isKnown(value.getValue(), member);
    }

    /** The compilers put a text in the place of what they do not know. */
    private static boolean isKnown(Object value, ExecutableElement member) {
        if (value instanceof String) {
            return isText(member.getReturnType());
        }
        if (value instanceof List<?> values) {
            for (Object one : values) {
                if (!isKnown(((AnnotationValue) one).getValue(), member)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof TypeMirror type) {
            return exists(type);
        }
        if (value instanceof VariableElement constant) {
            return exists(constant.asType());
        }
        return !(value instanceof AnnotationMirror annotation) || existIn(annotation);
    }

    private static boolean isText(TypeMirror type) {
        TypeMirror one = type instanceof ArrayType array ? array.getComponentType() : type;
        return one.getKind() == TypeKind.DECLARED
                && ((TypeElement) ((DeclaredType) one).asElement())
                        .getQualifiedName()
                        .contentEquals(TEXT);
    }

    private static boolean allExist(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            if (!exists(type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exists(@Nullable TypeMirror type) {
        if (type == null) {
            return true; // the bound that a wildcard has not got
        }
        TypeKind kind = type.getKind();
        if (kind == TypeKind.DECLARED) {
            return allExist(((DeclaredType) type).getTypeArguments());
        }
        if (kind == TypeKind.ARRAY) {
            return exists(((ArrayType) type).getComponentType());
        }
        if (kind == TypeKind.WILDCARD) {
            WildcardType wildcard = (WildcardType) type;
            return exists(wildcard.getExtendsBound()) && exists(wildcard.getSuperBound());
        }
        return kind != TypeKind.ERROR;
    }
}
