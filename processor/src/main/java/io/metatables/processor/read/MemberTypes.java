package io.metatables.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which types the members of a class have where they become columns: a class with type parameters leaves that to those who extend
 * or embed it.
 *
 * @param types null: nobody says what type parameters stand for
 * @param site the type that the members are looked at from: the model, or what is embedded, with its type arguments
 */
record MemberTypes(@Nullable Types types, TypeMirror site) {

    /** The same question about what is embedded. */
    MemberTypes at(TypeMirror embedded) {
        return new MemberTypes(types, embedded);
    }

    /**
     * The type of the value of a member.
     *
     * @param member a component, field or accessor method
     * @param owner the class that declares it, which the site is or extends
     */
    TypeMirror of(Element member, TypeElement owner) {
        if (types == null || owner.getTypeParameters().isEmpty() || !(site instanceof DeclaredType type)) {
            return value(member.asType());
        }
        // Eclipse's compiler knows no component as a member of a type.
        ExecutableElement accessor =
                member instanceof RecordComponentElement component ? component.getAccessor() : null;
        return value(types.asMemberOf(type, accessor == null ? member : accessor));
    }

    private static TypeMirror value(TypeMirror type) {
        return type instanceof ExecutableType method ? method.getReturnType() : type;
    }
}
