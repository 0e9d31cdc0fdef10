package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** All rules about types, sequences and extensions, in the order in which their findings are printed. */
public final class TypeRules implements Rule {
    private static final List<Rule> ALL = List.of(
            new UnmappedTypeRule(),
            new TypeDetailRule(),
            new MalformedTypeRule(),
            new TypeNameRule(),
            new EnumLabelRule(),
            new CompositeAttributeRule(),
            new DomainExpressionRule(),
            new TypeCycleRule(),
            new MappingRule(),
            new SequenceRule(),
            new ExtensionRule(),
            new TypeFormerNameRule(),
            new DuplicateTypeRule(),
            new DuplicateSequenceRule());

    /** Makes the rules. */
    public TypeRules() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Rule rule : ALL) {
            rule.check(compilation, findings);
        }
    }
}
