package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.FindingJson;
import io.metatables.runtime.tenant.TenantOutcome;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command has to say of several schemas.
 *
 * @param command the name of the command
 * @param outcomes how it has ended on each
 */
record TenantsAnswer(String command, List<TenantOutcome<Answer>> outcomes) implements Answer {
    @Override
    public List<String> toText() {
        List<Answer> answers = answers();
        List<String> lines = new ArrayList<>();
        answers.forEach(answer -> add(answer.toText(), lines));
        if (lines.contains("")) {
            lines.add("");
        }
        lines.add(remark(summary()));
        return lines;
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (TenantOutcome<Answer> outcome : outcomes) {
            if (outcome instanceof TenantOutcome.Done<Answer> done) {
                answers.add(done.result());
            }
        }
        return answers;
    }

    /** As beside each of them. */
    @Override
    public String remark(String line) {
        return answers().stream().findFirst().map(answer -> answer.remark(line)).orElse(line);
    }

    /** Answers of several lines are parted from each other. */
    private static void add(List<String> answer, List<String> lines) {
        if (answer.size() > 1 && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(answer);
    }

    private String summary() {
        List<String> wrong = outcomes.stream()
                .filter(outcome -> !findings(outcome).isEmpty())
                .map(TenantOutcome::schema)
                .toList();
        String all = Quantity.of(outcomes.size(), "schema") + ": ";
        return wrong.isEmpty()
                ? all + "all well."
                : all + (outcomes.size() - wrong.size()) + " well, " + wrong.size() + " not: "
                        + String.join(", ", wrong) + ".";
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", command);
        JsonArray schemas = new JsonArray();
        outcomes.forEach(outcome -> schemas.add(toJson(outcome)));
        json.add("schemas", schemas);
        return json;
    }

    private static JsonObject toJson(TenantOutcome<Answer> outcome) {
        JsonObject json = outcome instanceof TenantOutcome.Done<Answer> done
                ? done.result().toJson()
                : new JsonObject();
        json.addProperty("schema", outcome.schema());
        json.add("findings", FindingJson.array(findings(outcome)));
        return json;
    }

    @Override
    public List<Finding> findings() {
        return outcomes.stream()
                .flatMap(outcome -> findings(outcome).stream()
                        .map(finding -> new Finding(
                                finding.code(),
                                "Schema " + outcome.schema() + ": " + finding.problem(),
                                finding.remedy())))
                .toList();
    }

    private static List<Finding> findings(TenantOutcome<Answer> outcome) {
        if (outcome instanceof TenantOutcome.Done<Answer> done) {
            return done.result().findings();
        }
        return outcome instanceof TenantOutcome.Failed<Answer> failed
                ? Failures.findings(failed.failure())
                : List.of(CommandFinding.NOT_BEGUN.of(
                        "Nothing was done, as the run was interrupted before.", "Run the command again."));
    }
}
