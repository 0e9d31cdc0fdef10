package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A namespace, a prefix and a history table belong to one provider.
 *
 * @param code the kind of problem
 * @param what the value, as messages name it
 * @param member the member of the annotation that is to blame
 * @param value what only one provider may have
 * @param written whether a provider says it itself; a group in which none does is another rule's
 */
record SharedProviderValueRule(
        FindingCode code,
        String what,
        String member,
        Function<ProviderDeclaration, String> value,
        Predicate<ProviderDeclaration> written)
        implements Rule {

    /** No two namespaces are one, nor are the folders of their histories. */
    static Rule namespace() {
        return new SharedProviderValueRule(
                ModelCode.SHARED_NAMESPACE,
                "namespace, or the folder of the history,",
                "namespace",
                ProviderDeclaration::slug,
                provider -> true);
    }

    /** No two prefixes are one. */
    static Rule prefix() {
        return new SharedProviderValueRule(
                ModelCode.SHARED_PREFIX, "prefix", "prefix", ProviderDeclaration::prefix, provider -> true);
    }

    /** No two history tables are one; where all of them are by convention, the prefix is to blame. */
    static Rule historyTable() {
        return new SharedProviderValueRule(
                ModelCode.SHARED_HISTORY_TABLE,
                "history table",
                "historyTable",
                ProviderDeclaration::historyTableName,
                provider -> provider.historyTable() != null);
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        List<ProviderDeclaration> providers =
                compilation.providers().stream().map(ProviderModel::provider).toList();
        return Duplicates.groups(providers, value).entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .filter(group -> group.getValue().stream().anyMatch(written))
                .map(group -> finding(group.getKey(), group.getValue()));
    }

    private SourceFinding finding(String shared, List<ProviderDeclaration> providers) {
        String names =
                providers.stream().map(provider -> provider.anchor().name()).collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        code,
                        "Providers have one " + what + " " + shared + ": " + names + ".",
                        "Give each of them one of its own."),
                providers.stream()
                        .map(provider -> provider.annotation().value(member))
                        .toList(),
                List.of());
    }
}
