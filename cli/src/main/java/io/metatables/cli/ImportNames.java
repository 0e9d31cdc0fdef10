package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.FindingException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What imported classes are called together.
 *
 * @param packageName their package, which is the namespace too
 * @param provider the simple name of the provider
 */
record ImportNames(String packageName, String provider) {
    /** What both Java and a namespace take. */
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    static ImportNames of(String packageName, @Nullable String provider) {
        if (!PACKAGE.matcher(packageName).matches() || !SourceVersion.isName(packageName)) {
            throw wrong("--package " + packageName, "Name a package in lower case, such as com.acme.shop.");
        }
        String name = provider == null ? ofPackage(packageName) : provider;
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            throw wrong("--provider " + name, "Write a simple name, such as Shop.");
        }
        return new ImportNames(packageName, name);
    }

    private static String ofPackage(String packageName) {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }

    private static FindingException wrong(String option, String remedy) {
        return new FindingException(CommandFinding.USAGE.of("The option " + option + " is no name for Java.", remedy));
    }
}
