package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A composite type has attributes, no two of one name. */
final class CompositeAttributeRule implements TypeRule {

    @Override
    public void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        problems(type).forEach(findings);
    }

    private Stream<SourceFinding> problems(TypeDeclaration type) {
        if (!(type instanceof CompositeDeclaration composite)) {
            return Stream.empty();
        }
        if (composite.attributes().isEmpty()) {
            return Stream.of(SourceFinding.at(
                    TypeRule.place(type),
                    DeclarationCode.COMPOSITE_ATTRIBUTES,
                    "Composite type " + type.model().name() + " has no attributes.",
                    "Give it at least one record component or instance field."));
        }
        return Stream.concat(
                composite.attributes().stream().flatMap(attribute -> name(attribute, composite)),
                Duplicates.groups(composite.attributes(), ColumnDeclaration::columnName).entrySet().stream()
                        .map(group -> repeated(group.getKey(), group.getValue(), composite)));
    }

    private static Stream<SourceFinding> name(ColumnDeclaration attribute, CompositeDeclaration composite) {
        var place = Attribute.place(composite, attribute)
                .annotation(AnnotationNames.COLUMN)
                .value("name");
        return PhysicalNameCheck.check("the attribute of " + place, attribute.name(), place);
    }

    private static SourceFinding repeated(
            String name, List<ColumnDeclaration> attributes, CompositeDeclaration composite) {
        String members = attributes.stream().map(ColumnDeclaration::element).collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        DeclarationCode.COMPOSITE_ATTRIBUTES,
                        "Several members of " + composite.model().name() + " make an attribute named " + name + ": "
                                + members + ".",
                        "Give all but one of them another name, with @Column(name = ...)."),
                attributes.stream()
                        .map(attribute -> Attribute.place(composite, attribute)
                                .annotation(AnnotationNames.COLUMN)
                                .value("name"))
                        .toList(),
                List.of());
    }
}
