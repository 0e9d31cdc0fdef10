package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The attributes of composite types, which have types as columns have. */
final class Attributes {
    private Attributes() {}

    /** Looks for a problem in the type of each attribute, at its place. */
    static Stream<SourceFinding> check(
            CompilationModel compilation, BiFunction<ColumnDeclaration, SourceRef, Stream<SourceFinding>> check) {
        return compilation.objects().types().stream()
                .filter(CompositeDeclaration.class::isInstance)
                .map(CompositeDeclaration.class::cast)
                .flatMap(composite -> composite.attributes().stream()
                        .flatMap(attribute -> check.apply(attribute, place(composite, attribute))));
    }

    static SourceRef place(CompositeDeclaration composite, ColumnDeclaration attribute) {
        return composite.model().source().member(attribute.element());
    }
}
