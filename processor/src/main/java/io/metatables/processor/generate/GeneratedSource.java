package io.metatables.processor.generate;

/**
 * A source file that does not exist yet.
 *
 * @param className the qualified name of its class
 * @param origin the canonical name of the class that it is made for
 * @param text the whole file, in ASCII, so that the encoding of the compilation does not matter
 */
public record GeneratedSource(String className, String origin, String text) {}
