package io.metatables.cli;

import io.metatables.schema.finding.Finding;
import java.util.regex.Pattern;

/** What may be shown of a text that we have not written. */
final class SecretFree {
    private static final Pattern PARAMETER = Pattern.compile("(?i)(password\\s*[=:]\\s*)[^\\s&;,)]+");
    private static final Pattern USER_INFO = Pattern.compile("([^/\\s:@]+):[^\\s:@]+@");

    private SecretFree() {}

    /** A failure's class and message, without anything that looks like a password. */
    static String description(Throwable failure) {
        String name = failure.getClass().getName();
        return failure.getMessage() == null ? name : name + ": " + text(failure.getMessage());
    }

    /** A finding whose problem, in which others may have quoted what they were given, holds nothing that looks like one. */
    static Finding finding(Finding finding) {
        return new Finding(finding.code(), text(finding.problem()), finding.remedy());
    }

    /** A text without anything that looks like a password. */
    static String text(String text) {
        String withoutParameters = PARAMETER.matcher(text).replaceAll("$1...");
        return USER_INFO.matcher(withoutParameters).replaceAll("$1:...@");
    }
}
