package io.metatables.cli;

import picocli.CommandLine.Option;

/** How a command answers. */
final class OutputOptions {
    /** Here for the help and the parser; {@link CommandArguments} has looked for it before. */
    @Option(
            names = "--json",
            order = 9,
            description = "Print one JSON document on standard output, also when the command is refused. Its list \"findings\""
                    + " is empty when all is well.")
    boolean json;
}
