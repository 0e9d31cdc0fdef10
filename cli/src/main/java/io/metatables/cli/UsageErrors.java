package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Presentation;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the parser refuses into a finding, and never repeats the value of an option that it does not know. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Presentation presentation;

    UsageErrors(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        presentation.findings(List.of(finding(exception, command)));
        return ExitCodes.USAGE;
    }

    private static Finding finding(ParameterException exception, String command) {
        String remedy = "See '" + command + " --help'.";
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return CommandFinding.USAGE.of(unknown(unmatched), suggestion(unmatched) + remedy);
        }
        return CommandFinding.USAGE.of(sentence(exception), remedy);
    }

    private static String unknown(UnmatchedArgumentException exception) {
        List<String> options = exception.getUnmatched().stream()
                .filter(argument -> argument.startsWith("-"))
                .map(UsageErrors::withoutValue)
                .toList();
        return options.isEmpty()
                ? "There is no command or argument " + quoted(exception.getUnmatched()) + " here."
                // What follows an unknown option may be its value, and that may be a secret.
                : "There is no option " + quoted(options) + " here.";
    }

    private static String suggestion(UnmatchedArgumentException exception) {
        List<String> suggestions = exception.getSuggestions();
        return suggestions.isEmpty() ? "" : "Did you mean " + quoted(suggestions) + "? ";
    }

    private static String withoutValue(String option) {
        if (!option.startsWith("--")) {
            return option.substring(0, Math.min(2, option.length()));
        }
        int end = option.indexOf('=');
        return end < 0 ? option : option.substring(0, end);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    private static String sentence(ParameterException exception) {
        String text = String.valueOf(exception.getMessage()).replaceFirst("^Error: ", "");
        return text.endsWith(".") ? text : text + ".";
    }
}
