package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model belongs to one provider: two would make two tables of it, in two histories. */
final class SharedPackageRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        List<ProviderModel> providers = compilation.providers();
        return IntStream.range(0, providers.size())
                .boxed()
                .flatMap(i -> providers.subList(0, i).stream().flatMap(earlier -> check(earlier, providers.get(i))));
    }

    private static Stream<SourceFinding> check(ProviderModel first, ProviderModel second) {
        ModelClass one = first.provider().anchor();
        ModelClass other = second.provider().anchor();
        String providers = one.name() + ", " + other.name();
        if (one.covers(other) || other.covers(one)) {
            String inner = one.covers(other) ? other.packageName() : one.packageName();
            return Stream.of(
                    finding(
                            first,
                            second,
                            "Two providers cover package " + inner + ": " + providers + ".",
                            "Move one of them to a package that is neither above nor below the other's, or keep one provider."));
        }
        Set<String> shared = names(first);
        shared.retainAll(names(second));
        return shared.isEmpty()
                ? Stream.empty()
                : Stream.of(finding(
                        first,
                        second,
                        "Two providers cover model " + shared.iterator().next() + ": " + providers + ".",
                        "Include its model set in one of them only."));
    }

    private static Set<String> names(ProviderModel provider) {
        return provider.tables().stream()
                .map(table -> table.model().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static SourceFinding finding(ProviderModel first, ProviderModel second, String problem, String remedy) {
        return new SourceFinding(
                new Finding(ModelCode.SHARED_PACKAGE, problem, remedy),
                List.of(first.provider().annotation(), second.provider().annotation()),
                List.of());
    }
}
