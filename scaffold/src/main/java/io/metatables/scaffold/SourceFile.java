package io.metatables.scaffold;

/**
 * A Java source.
 *
 * @param path below a source folder, with slashes, such as {@code com/acme/model/Account.java}
 * @param text the content, lines end in LF
 */
public record SourceFile(String path, String text) {}
