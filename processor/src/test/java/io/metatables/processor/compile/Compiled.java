package io.metatables.processor.compile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac said. */
public record Compiled(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** The messages of one kind, in their order. */
    public List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    public List<String> errors() {
        return messages(Diagnostic.Kind.ERROR);
    }

    public List<String> warnings() {
        return messages(Diagnostic.Kind.WARNING);
    }

    /** Fails with everything that javac said, unless it succeeded. */
    public Compiled orFail() {
        if (!succeeded) {
            throw new AssertionError(diagnostics.stream().map(Compiled::shown).collect(Collectors.joining("\n")));
        }
        return this;
    }

    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() == null
                ? "nowhere"
                : diagnostic.getSource().getName();
        return file + ":" + diagnostic.getLineNumber() + " " + diagnostic.getKind() + " "
                + diagnostic.getMessage(Locale.ENGLISH);
    }
}
