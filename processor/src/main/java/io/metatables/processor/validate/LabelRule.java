package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.processor.validate.rule.TableRule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Labels are words that can be stored, each once. */
final class LabelRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        List<String> labels = table.options().labels();
        Stream<String> blank = labels.stream().anyMatch(String::isBlank)
                ? Stream.of("A label of " + table.model().name() + " is blank.")
                : Stream.empty();
        Stream<String> unstorable = labels.stream()
                .flatMap(label -> StorableText.flaw(label).stream())
                .map(flaw -> "A label of " + table.model().name() + " " + flaw.problem() + ".");
        Stream<String> repeated = Duplicates.of(labels).stream()
                .filter(label -> !label.isBlank())
                .map(label -> "Label \"" + label + "\" of " + table.model().name() + " stands more than once.");
        return Stream.of(blank, unstorable, repeated)
                .flatMap(problems -> problems)
                .map(problem -> SourceFinding.at(
                        table.annotation().value("labels"),
                        DeclarationCode.INVALID_LABEL,
                        problem,
                        "Remove it; the other labels stay as they are."));
    }
}
