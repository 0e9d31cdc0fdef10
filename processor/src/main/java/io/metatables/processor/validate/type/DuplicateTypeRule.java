package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.typing.TypeNames;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A physical name stands for one type; a table and a partition are types too. */
final class DuplicateTypeRule implements Rule {
    private record Named(QualifiedName name, String what, SourceRef place, boolean table) {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        Stream<SourceFinding> ofProviders = compilation.providers().stream()
                .flatMap(model ->
                        check(model.tables(), model.objects(), model.provider().prefix()));
        return compilation.providers().isEmpty()
                ? check(compilation.tables(), compilation.objects(), "<prefix>")
                : ofProviders;
    }

    private static Stream<SourceFinding> check(
            List<TableDeclaration> tables, ObjectDeclarations objects, String prefix) {
        List<Named> types =
                objects.types().stream().flatMap(type -> named(type, prefix)).toList();
        if (types.isEmpty()) {
            return Stream.empty();
        }
        Stream<Named> ofTables = tables.stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(new Named(
                                new QualifiedName(table.options().schema(), table.physicalName(prefix)),
                                "table " + table.model().name(),
                                table.namePlace(),
                                true)),
                        partitions(table)));
        return Duplicates.groups(Stream.concat(types.stream(), ofTables).toList(), Named::name).entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(named -> !named.table()))
                .map(group -> finding(group.getKey(), group.getValue()));
    }

    private static Stream<Named> partitions(TableDeclaration table) {
        return table.details().partitions().stream()
                .map(partition -> new Named(
                        new QualifiedName(table.schemaOf(partition), partition.name()),
                        "partition of " + table.model().name(),
                        partition.source().value("name"),
                        true));
    }

    private static Stream<Named> named(TypeDeclaration type, String prefix) {
        SourceRef place = TypeRule.place(type).value("name");
        Stream<Named> itself = TypeNames.of(type, prefix).stream()
                .map(name -> new Named(name, "type " + type.model().name(), place, false));
        return type instanceof RangeDeclaration range
                ? Stream.concat(
                        itself,
                        Stream.of(new Named(
                                TypeNames.multirange(range, prefix),
                                "multirange type of " + type.model().name(),
                                TypeRule.place(type).value("multirange"),
                                false)))
                : itself;
    }

    private static SourceFinding finding(QualifiedName name, List<Named> all) {
        return new SourceFinding(
                new Finding(
                        DeclarationCode.DUPLICATE_TYPE,
                        "The name " + name + " is that of several types, as every table is one: "
                                + all.stream().map(Named::what).collect(Collectors.joining(", ")) + ".",
                        "Give all but one of them another name, with name = \"...\"."),
                all.stream().map(Named::place).toList(),
                List.of());
    }
}
