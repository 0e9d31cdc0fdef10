package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.naming.TypeName;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java type is mapped to one PostgreSQL type, and not where its class says its own. */
final class MappingRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Stream.concat(
                        Stream.of(compilation.objects()),
                        compilation.providers().stream().map(model -> model.objects()))
                .flatMap(objects -> Stream.concat(conflicts(objects), useless(objects)));
    }

    private static Stream<SourceFinding> conflicts(ObjectDeclarations objects) {
        return Duplicates.groups(objects.mappings(), TypeMappingDeclaration::javaType).values().stream()
                .filter(group ->
                        group.stream().map(MappingRule::type).distinct().count() > 1)
                .map(MappingRule::conflict);
    }

    private static String type(TypeMappingDeclaration mapping) {
        return TypeName.flaw(mapping.type()).isPresent()
                ? mapping.type()
                : TypeName.parse(mapping.type()).toString();
    }

    private static SourceFinding conflict(List<TypeMappingDeclaration> mappings) {
        String all = mappings.stream()
                .map(mapping -> mapping.type() + " by " + mapping.owner().name())
                .collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        DeclarationCode.CONFLICTING_MAPPINGS,
                        "Java type " + mappings.get(0).javaType() + " is mapped to several PostgreSQL types: " + all
                                + ".",
                        "Keep one of them, and say what differs with @Column(type = \"...\") on the member."),
                mappings.stream()
                        .map(mapping -> mapping.source().value("javaType"))
                        .toList(),
                List.of());
    }

    private static Stream<SourceFinding> useless(ObjectDeclarations objects) {
        Set<String> declared = objects.types().stream()
                .filter(type -> !isPlainEnum(type))
                .map(type -> type.model().name())
                .collect(Collectors.toSet());
        return objects.mappings().stream()
                .filter(mapping -> declared.contains(mapping.javaType()))
                .map(mapping -> SourceFinding.at(
                        mapping.source().value("javaType"),
                        DeclarationCode.USELESS_MAPPING,
                        "The mapping of " + mapping.javaType() + " on "
                                + mapping.owner().name()
                                + " has no effect: the class says itself which PostgreSQL type it is.",
                        "Remove the mapping, or the annotation of the class."));
    }

    private static boolean isPlainEnum(TypeDeclaration type) {
        return type instanceof EnumDeclaration && type.options() == null;
    }
}
