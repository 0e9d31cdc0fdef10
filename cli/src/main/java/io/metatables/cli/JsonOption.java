package io.metatables.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** An option of every command with an answer: here for the help and the parser; {@link CommandArguments} has looked for it before. */
final class JsonOption {
    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON document on standard output, also when the command is refused. Its list"
                    + " \"findings\" is empty when all is well.")
    boolean json;
}
