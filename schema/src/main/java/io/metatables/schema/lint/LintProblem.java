package io.metatables.schema.lint;

import io.metatables.schema.finding.FindingCode;

/**
 * What a rule says of a statement.
 *
 * @param code the kind of problem
 * @param problem what the statement does to others, as the rest of a sentence that begins with the place
 * @param remedy what to write instead; whole sentences
 */
record LintProblem(FindingCode code, String problem, String remedy) {}
