package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.introspect.DatabaseReading;
import io.metatables.scaffold.Scaffold;
import io.metatables.scaffold.SourceFile;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.naming.PhysicalName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code metatables models import}: writes model classes for a database that exists. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Write model classes for the tables and types of a database.",
        description = {
            "",
            "Each table becomes a record with everything that PostgreSQL knows of it, each type a class, and a provider"
                    + " covers them all. Names stay as they are. Views, functions, triggers and policies are not"
                    + " imported. Reads the database only; writes nothing over a file that exists.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metatables models import --package com.acme.shop --url jdbc:postgresql://localhost/shop",
            "  metatables models import --package com.acme.erp --schema sales --schema hr --provider Erp"
        })
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Presentation presentation;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "<name>",
            description = "The package of the classes, which becomes the namespace too.")
    private String packageName = "";

    @Option(
            names = "--schema",
            paramLabel = "<name>",
            defaultValue = "public",
            description = "A schema to import; once for each. Default: ${DEFAULT-VALUE}.")
    private List<String> schemas = List.of();

    @Option(
            names = "--provider",
            paramLabel = "<name>",
            description = "The simple name of the provider. Default: the last part of the package.")
    private @Nullable String provider;

    @Option(
            names = "--sources",
            paramLabel = "<dir>",
            defaultValue = "src/main/java",
            description = "The folder of sources to write to. Default: ${DEFAULT-VALUE}.")
    private Path sources = Path.of("");

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    ImportCommand(Terminal terminal, Presentation presentation) {
        this.terminal = terminal;
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        ImportNames names = ImportNames.of(packageName, provider);
        DatabaseSchema schema = new DatabaseReading(
                        connection.settings(terminal).dataSource(),
                        names.packageName(),
                        PhysicalName.snakeCase(names.provider()))
                .read(schemas);
        requireTables(schema);
        ImportScope.requireClosed(schema);
        List<SourceFile> files = new ArrayList<>(Scaffold.of(schema, names.packageName(), names.provider()));
        // Without it the classes belong to nothing, so that nobody takes half of them for all.
        files.sort(Comparator.comparing(file -> file.path().endsWith("/" + names.provider() + ".java")));
        presentation.answer(new ImportAnswer(schema, sources, new SourceFiles(sources).write(files)));
        return ExitCodes.OK;
    }

    private void requireTables(DatabaseSchema schema) {
        if (schema.tables().isEmpty()) {
            throw new FindingException(CommandFinding.NOTHING_TO_IMPORT.of(
                    "There is no table in schema " + String.join(", ", schemas) + ", or it does not exist.",
                    "Name the schemas that hold the tables, each with --schema."));
        }
    }
}
