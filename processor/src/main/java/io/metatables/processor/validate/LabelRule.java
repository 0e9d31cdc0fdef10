package io.metatables.processor.validate;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.processor.validate.rule.TableRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Labels are words that can be stored, each once. */
final class LabelRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        List<String> labels = table.options().labels();
        if (!areSound(labels)) {
            for (String problem : problems(labels, table.model().name())) {
                findings.accept(SourceFinding.at(
                        table.annotation().value("labels"),
                        DeclarationCode.INVALID_LABEL,
                        problem,
                        "Remove it; the other labels stay as they are."));
            }
        }
    }

    private static boolean areSound(List<String> labels) {
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            if (label.isBlank() || !StorableText.isStorable(label) || !seen.add(label)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> problems(List<String> labels, String model) {
        List<String> problems = new ArrayList<>();
        if (labels.stream().anyMatch(String::isBlank)) {
            problems.add("A label of " + model + " is blank.");
        }
        for (String label : labels) {
            StorableText.flaw(label)
                    .ifPresent(flaw -> problems.add("A label of " + model + " " + flaw.problem() + "."));
        }
        for (String label : Duplicates.of(labels)) {
            if (!label.isBlank()) {
                problems.add("Label \"" + label + "\" of " + model + " stands more than once.");
            }
        }
        return problems;
    }
}
