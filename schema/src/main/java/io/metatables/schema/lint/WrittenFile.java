package io.metatables.schema.lint;

/**
 * A file of SQL that a person has written.
 *
 * @param place how messages refer to it
 * @param sql its content with LF line breaks
 * @param transactional whether its statements share a transaction
 */
public record WrittenFile(String place, String sql, boolean transactional) {}
