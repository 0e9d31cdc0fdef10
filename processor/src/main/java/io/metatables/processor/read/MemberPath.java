package io.metatables.processor.read;

import io.metatables.processor.declaration.ColumnOrigin;
import io.metatables.processor.declaration.SourceRef;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The way from a model class to the class that declares a member.
 *
 * @param type the class that declares it
 * @param namePrefix what its Java name begins with in keys, such as {@code billing.}
 * @param columnPrefix what the name of its column begins with
 * @param through the name of the first member that embeds; null: none does
 * @param nullable whether a member that embeds may be null
 * @param types the types of its members
 */
record MemberPath(
        TypeElement type,
        String namePrefix,
        String columnPrefix,
        @Nullable String through,
        boolean nullable,
        MemberTypes types) {

    /** The way to the model class itself. */
    static MemberPath of(TypeElement model, @Nullable Types types) {
        return new MemberPath(model, "", "", null, false, new MemberTypes(types, model.asType()));
    }

    /** The way to a mapped superclass. */
    MemberPath inherited(TypeElement superclass) {
        return new MemberPath(superclass, namePrefix, columnPrefix, through, nullable, types);
    }

    /** The way through a member that embeds. */
    MemberPath embedded(ColumnMember member, TypeElement embeddable, String prefix, boolean mayBeNull) {
        String element = member.element().getSimpleName().toString();
        return new MemberPath(
                embeddable,
                member.name() + ".",
                columnPrefix + prefix,
                through == null ? element : through,
                nullable || mayBeNull,
                types.at(member.type()));
    }

    /** The place of a member of the class. */
    SourceRef place(String element) {
        return SourceRef.ofType(type.getQualifiedName().toString()).member(element);
    }

    /** What the declaration keeps of the way; null at the model class itself. */
    @Nullable
    ColumnOrigin origin(TypeElement model) {
        return type.equals(model)
                ? null
                : new ColumnOrigin(type.getQualifiedName().toString(), columnPrefix, through);
    }
}
