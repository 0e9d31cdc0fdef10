package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No class stands where one is generated. */
final class GeneratedNameRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        List<Generated> generated = generated(compilation).toList();
        Stream<SourceFinding> byHand = generated.stream()
                .filter(one -> compilation.sourceTypes().contains(one.name()))
                .map(GeneratedNameRule::byHand);
        Stream<SourceFinding> twice =
                Duplicates.groups(generated, Generated::name).values().stream().map(GeneratedNameRule::twice);
        return Stream.concat(byHand, twice);
    }

    private record Generated(String name, ModelClass source) {}

    private static Stream<Generated> generated(CompilationModel compilation) {
        return Stream.concat(
                Stream.concat(constants(compilation), holders(compilation)),
                compilation.providers().stream()
                        .map(model -> model.provider().anchor())
                        .map(anchor -> new Generated(anchor.generatedName("Registry"), anchor)));
    }

    private static Stream<Generated> constants(CompilationModel compilation) {
        return compilation.tables().stream().map(table -> new Generated(table.constantsClass(), table.model()));
    }

    private static Stream<Generated> holders(CompilationModel compilation) {
        Map<String, Generated> holders = new LinkedHashMap<>();
        for (TableDeclaration table : compilation.tables()) {
            String name = table.constantsHolder();
            holders.putIfAbsent(name, new Generated(name, table.model()));
        }
        return holders.values().stream();
    }

    private static SourceFinding byHand(Generated one) {
        return SourceFinding.at(
                        SourceRef.ofType(one.name()),
                        ModelCode.GENERATED_NAME_CLASH,
                        "Class " + one.name() + " has the name of the class that is generated for "
                                + one.source().name() + ".",
                        "Rename one of the two.")
                .orAt(List.of(one.source().source()));
    }

    private static SourceFinding twice(List<Generated> group) {
        String models = group.stream().map(one -> one.source().name()).collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        ModelCode.GENERATED_NAME_CLASH,
                        "Class " + group.get(0).name() + " would be generated for each of " + models + ".",
                        "Rename all but one of them."),
                group.stream().map(one -> one.source().source()).toList(),
                List.of());
    }
}
