package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Part;
import io.metatables.processor.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The rules about types, sequences and extensions that a model has, in the order in which their findings are printed. */
public final class TypeRules implements Rule {
    private final Set<Part> parts;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * Chooses the rules.
     *
     * @param parts what the model has
     */
    public TypeRules(Set<Part> parts) {
        this.parts = parts;
        rules.add(new UnmappedTypeRule());
        addTexts();
        addTypes();
        addObjects();
    }

    private void addTexts() {
        boolean types = parts.contains(Part.TYPES);
        if (types || parts.contains(Part.TYPE_DETAILS)) {
            rules.add(new TypeDetailRule());
        }
        if (types || parts.contains(Part.WRITTEN_TYPES) || parts.contains(Part.MAPPINGS)) {
            rules.add(new MalformedTypeRule());
        }
        if (types || parts.contains(Part.SEQUENCES) || parts.contains(Part.EXTENSIONS)) {
            rules.add(new TypeNameRule());
        }
    }

    private void addTypes() {
        if (parts.contains(Part.ENUMS)) {
            rules.add(new EnumLabelRule());
        }
        if (parts.contains(Part.TYPES)) {
            rules.add(new CompositeAttributeRule());
            rules.add(new DomainExpressionRule());
            rules.add(new TypeCycleRule());
        }
        if (parts.contains(Part.MAPPINGS)) {
            rules.add(new MappingRule());
        }
    }

    private void addObjects() {
        if (parts.contains(Part.SEQUENCES)) {
            rules.add(new SequenceRule());
        }
        if (parts.contains(Part.EXTENSIONS)) {
            rules.add(new ExtensionRule());
        }
        if (parts.contains(Part.TYPES) || parts.contains(Part.SPECIAL_TYPES)) {
            rules.add(new ExtensionTypeRule());
        }
        if (parts.contains(Part.TYPES)) {
            rules.add(new TypeFormerNameRule());
            rules.add(new DuplicateTypeRule());
        }
        if (parts.contains(Part.SEQUENCES)) {
            rules.add(new DuplicateSequenceRule());
        }
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Rule rule : rules) {
            rule.check(compilation, findings);
        }
    }
}
