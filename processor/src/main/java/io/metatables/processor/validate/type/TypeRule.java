package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Rule;
import java.util.function.Consumer;

/** A rule about one type. */
interface TypeRule extends Rule {

    /**
     * Looks for the problem in a type.
     *
     * @param type a type of the compilation, or one that its tables use
     * @param findings takes a finding for each place where it is
     */
    void check(TypeDeclaration type, Consumer<SourceFinding> findings);

    @Override
    default void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (TypeDeclaration type : compilation.objects().types()) {
            check(type, findings);
        }
    }

    /** The place of the annotation that makes a class a type; of a plain enum, the enum. */
    static SourceRef place(TypeDeclaration type) {
        SourceRef source = type.model().source();
        if (type instanceof EnumDeclaration declared) {
            return declared.options() == null ? source : source.annotation(AnnotationNames.ENUM_TYPE);
        }
        if (type instanceof DomainDeclaration) {
            return source.annotation(AnnotationNames.DOMAIN);
        }
        if (type instanceof CompositeDeclaration) {
            return source.annotation(AnnotationNames.COMPOSITE_TYPE);
        }
        return source.annotation(
                type instanceof RangeDeclaration ? AnnotationNames.RANGE_TYPE : AnnotationNames.STORED_AS);
    }
}
