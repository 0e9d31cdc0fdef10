package io.metatables.schema.postgres;

/**
 * One file of a revision: statements that share a transaction, or one statement that takes none.
 *
 * @param transactional whether the statements run in one transaction
 * @param sql the statements, each with the comment that says its lock, its cost and how honest its reverse is; ends with a
 *     line break
 */
public record ScriptPart(boolean transactional, String sql) {}
