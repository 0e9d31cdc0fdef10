package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.runtime.role.RoleSetup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code metatables migrations grants}: the SQL that sets up who owns, who migrates and who uses the tables. */
@Command(
        name = "grants",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        header = "Print the SQL that sets up three roles: who owns the tables, who migrates, and who uses them.",
        description = {
            "",
            "The owner does not log in. The migrator may do nothing but work as the owner: upgrade --role <owner>. The"
                    + " application reads and writes rows, changes no table, and reads the catalog. Needs no database and"
                    + " changes none.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  metatables migrations grants --owner app_owner --migrator app_migrator --application app | psql app",
            "  metatables migrations upgrade --role app_owner --user app_migrator --url jdbc:postgresql://localhost/app"
        })
final class GrantsCommand implements Callable<Integer> {
    private static final String DEFAULT_SCHEMA = "public";

    private final Presentation presentation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--owner",
            required = true,
            paramLabel = "<role>",
            description = "Owns the schemas and the tables. Made if it is not there, as a role that does not log in.")
    private String owner = "";

    @Option(
            names = "--migrator",
            required = true,
            paramLabel = "<role>",
            description = "Upgrades and downgrades. Made if it is not there, without a password.")
    private String migrator = "";

    @Option(
            names = "--application",
            required = true,
            paramLabel = "<role>",
            description = "Uses the tables. Made if it is not there, without a password.")
    private String application = "";

    @Option(
            names = "--schema",
            paramLabel = "<name>",
            defaultValue = DEFAULT_SCHEMA,
            description = "A schema with tables; once for each. Default: ${DEFAULT-VALUE}.")
    private List<String> schemas = List.of();

    @Option(
            names = "--provider",
            paramLabel = "<name>",
            description = "Also the schemas that the tables of this provider name: its class, its registry class, or"
                    + " its namespace.")
    private @Nullable String provider;

    @Option(
            names = "--classpath",
            paramLabel = "<path>",
            defaultValue = "target/classes",
            description = "With --provider: folders and jars that hold it, separated as for java. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String classPath = "";

    GrantsCommand(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Integer call() throws IOException {
        List<String> all = new ArrayList<>(schemas);
        if (provider != null) {
            all.addAll(namedSchemas(provider));
        }
        presentation.answer(new GrantsAnswer(setup(all).sql()));
        return ExitCodes.OK;
    }

    private RoleSetup setup(List<String> all) {
        try {
            return new RoleSetup(owner, migrator, application, all);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private List<String> namedSchemas(String name) throws IOException {
        ProviderOptions options = new ProviderOptions();
        options.provider = name;
        options.classPath = classPath;
        return options.with(registry -> registry.tables().stream()
                .map(RegisteredTable::name)
                .flatMap(table -> Stream.ofNullable(table.schema()))
                .distinct()
                .sorted()
                .toList());
    }
}
