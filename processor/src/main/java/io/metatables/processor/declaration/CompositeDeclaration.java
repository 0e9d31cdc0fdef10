package io.metatables.processor.declaration;

import java.util.HashSet;
import java.util.List;

/**
 * A composite type.
 *
 * @param model the class whose members are its attributes
 * @param options what is said of it as a type
 * @param attributes in their order
 */
public record CompositeDeclaration(ModelClass model, TypeOptions options, List<ColumnDeclaration> attributes)
        implements TypeDeclaration {

    /** Copies the list. */
    public CompositeDeclaration {
        attributes = List.copyOf(attributes);
    }

    /** Not every compiler keeps the order of the fields of a class file. */
    @Override
    public TypeDeclaration completedBy(TypeDeclaration earlier) {
        if (!(earlier instanceof CompositeDeclaration known)) {
            return this;
        }
        boolean same = new HashSet<>(attributes).equals(new HashSet<>(known.attributes));
        return new CompositeDeclaration(
                model, options.withDescription(known.options.description()), same ? known.attributes : attributes);
    }
}
