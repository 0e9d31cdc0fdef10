package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute of a composite type, which has a type as a column has.
 *
 * @param column the attribute
 * @param place where it is declared
 */
record Attribute(ColumnDeclaration column, SourceRef place) {

    /** Those of all composite types. */
    static List<Attribute> of(CompilationModel compilation) {
        List<Attribute> attributes = new ArrayList<>();
        for (TypeDeclaration type : compilation.objects().types()) {
            if (type instanceof CompositeDeclaration composite) {
                for (ColumnDeclaration attribute : composite.attributes()) {
                    attributes.add(new Attribute(attribute, place(composite, attribute)));
                }
            }
        }
        return attributes;
    }

    static SourceRef place(CompositeDeclaration composite, ColumnDeclaration attribute) {
        return composite.model().source().member(attribute.element());
    }
}
