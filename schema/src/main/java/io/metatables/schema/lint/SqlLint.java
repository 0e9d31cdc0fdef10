package io.metatables.schema.lint;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.script.ScriptLexer;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a file that a person has written. {@code -- accepted: <code> <reason>} in the line before a statement silences that one
 * finding; an acceptance without a reason, and one that silences nothing, is a finding itself.
 */
public final class SqlLint {
    private final String place;
    private final List<ScriptStatement> statements;
    private final LintedFile file;
    private final List<Acceptance> acceptances;
    private final Set<Acceptance> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SqlLint(WrittenFile written) {
        this.place = written.place();
        this.statements = StatementSplitter.split(written.sql());
        this.file = LintedFile.of(statements, written.transactional());
        this.acceptances = Acceptance.in(ScriptLexer.tokens(written.sql()));
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @return what is wrong, in the order of its lines, acceptances last
     */
    public static List<Finding> lint(WrittenFile file) {
        return new SqlLint(file).findings();
    }

    private List<Finding> findings() {
        for (ScriptStatement statement : statements) {
            for (LintRule rule : LintRules.ALL) {
                rule.examine(Words.of(statement), file).ifPresent(problem -> report(statement.line(), problem));
            }
        }
        acceptances.forEach(this::checkAcceptance);
        return List.copyOf(findings);
    }

    private void report(int line, LintProblem problem) {
        Optional<Acceptance> accepted = acceptances.stream()
                .filter(acceptance -> acceptance.statementLine() == line
                        && acceptance.code().equals(problem.code().code()))
                .findFirst();
        if (accepted.isPresent()) {
            used.add(accepted.get());
            return;
        }
        String acceptance = "-- accepted: " + problem.code().code() + " <why>";
        findings.add(new Finding(
                problem.code(),
                place + ":" + line + ": " + problem.problem(),
                problem.remedy() + "\n  If it is meant so, say why in the line before it: " + acceptance));
    }

    private void checkAcceptance(Acceptance acceptance) {
        String where = place + ":" + acceptance.line() + ": ";
        if (acceptance.code().isEmpty() || acceptance.reason().isEmpty()) {
            findings.add(
                    new Finding(
                            LintCode.ACCEPTED_WITHOUT_REASON,
                            where + "the acceptance names " + (acceptance.code().isEmpty() ? "no code." : "no reason."),
                            "Write the code of the finding and why it does no harm here: -- accepted: MT345 the table has ten rows"));
        } else if (!used.contains(acceptance)) {
            findings.add(
                    new Finding(
                            LintCode.ACCEPTED_NOTHING,
                            where + "the statement in line " + acceptance.statementLine() + " has no finding "
                                    + acceptance.code() + " to accept.",
                            "Delete the comment, or put it directly before the statement that it is about, without an empty line."));
        }
    }
}
