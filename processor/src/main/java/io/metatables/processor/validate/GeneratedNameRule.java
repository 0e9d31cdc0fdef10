package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No class stands where one is generated. */
final class GeneratedNameRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Duplicates<String, Generated> byName = new Duplicates<>();
        for (Generated one : generated(compilation)) {
            byName.add(one.name(), one);
            if (compilation.sourceTypes().contains(one.name())) {
                findings.accept(byHand(one));
            }
        }
        for (List<Generated> group : byName.groups().values()) {
            findings.accept(twice(group));
        }
    }

    private record Generated(String name, ModelClass source) {}

    private static List<Generated> generated(CompilationModel compilation) {
        List<Generated> generated = new ArrayList<>();
        Map<String, Generated> holders = new LinkedHashMap<>();
        for (TableDeclaration table : compilation.tables()) {
            generated.add(new Generated(table.model().constantsClass(), table.model()));
            String holder = table.model().constantsHolder();
            holders.putIfAbsent(holder, new Generated(holder, table.model()));
        }
        generated.addAll(holders.values());
        for (ProviderModel model : compilation.providers()) {
            ModelClass anchor = model.provider().anchor();
            generated.add(new Generated(anchor.generatedName("Registry"), anchor));
        }
        return generated;
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
