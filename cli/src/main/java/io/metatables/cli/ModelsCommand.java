package io.metatables.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code metatables models} without a verb: prints the help, and is an error, as nothing was done. */
@Command(
        name = ModelsCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        header = "Model classes for a database that exists.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  metatables models import --package com.acme.shop --url jdbc:postgresql://localhost/shop")
final class ModelsCommand implements Callable<Integer> {
    static final String NAME = "models";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // by us; picocli reads it
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}
