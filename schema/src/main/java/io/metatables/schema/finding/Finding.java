package io.metatables.schema.finding;

/**
 * One problem.
 *
 * @param code the kind of problem
 * @param problem what is wrong, where, and where the other party is; whole sentences
 * @param remedy what to write or run instead; whole sentences
 */
public record Finding(FindingCode code, String problem, String remedy) {

    /** The text that a person sees: {@code [MT301] problem}, and the remedy on a line of its own. */
    @Override
    public String toString() {
        return "[" + code.code() + "] " + problem + "\n  " + remedy;
    }
}
