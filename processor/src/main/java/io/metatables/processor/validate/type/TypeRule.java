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
import java.util.stream.Stream;

/** A rule about one type. */
interface TypeRule extends Rule {

    /**
     * Looks for the problem in a type.
     *
     * @param type a type of the compilation, or one that its tables use
     * @return a finding for each place where it is
     */
    Stream<SourceFinding> check(TypeDeclaration type);

    @Override
    default Stream<SourceFinding> check(CompilationModel compilation) {
        return compilation.objects().types().stream().flatMap(this::check);
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
