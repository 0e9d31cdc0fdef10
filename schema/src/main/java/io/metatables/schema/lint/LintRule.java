package io.metatables.schema.lint;

import java.util.Optional;

/** Recognises one kind of problem in a statement. */
interface LintRule {

    /**
     * Examines a statement.
     *
     * @param statement the words of the statement
     * @param file the file that it is in
     * @return empty if it has no such problem
     */
    Optional<LintProblem> examine(Words statement, LintedFile file);
}
