package io.metatables.processor.validate.advice;

/** What the compiler does about a warning. */
public enum WarningLevel {
    /** Nothing. */
    OFF,
    /** It warns. */
    WARNING,
    /** It fails. */
    ERROR
}
