package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Answer;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.tenant.TenantRuns;
import io.metatables.schema.finding.FindingException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which schemas of the database a command is about: the one of the connection, some, or those of all tenants. */
final class SchemaOptions {

    /** Of the two, one at most. */
    static final class Choice {
        @Option(
                names = "--schema",
                order = 6,
                paramLabel = "<schema>",
                description = "The schema of the tables that name none, instead of the connection's. Once for each, if"
                        + " there are several.")
        List<String> named = List.of();

        @Option(
                names = "--all-schemas",
                order = 7,
                description =
                        "Every schema of the database that has been upgraded before, such as those of all tenants."
                                + " One that fails does not stop the others.")
        boolean all;
    }

    @ArgGroup(exclusive = true)
    @Nullable
    Choice choice;

    @Option(
            names = "--parallel",
            order = 8,
            paramLabel = "<count>",
            defaultValue = "4",
            description = "How many schemas are worked on at a time. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    /**
     * Does something on each schema.
     *
     * @param command which command it is
     * @param provider whose tables are in them
     * @param migrations where the schemas are found
     * @param work what to do
     * @return what there is to say of all of them
     */
    Answer answer(
            CommandSpec command,
            ProviderDefinition provider,
            Migrations migrations,
            Function<ChosenSchema, Answer> work) {
        if (parallel < 1) {
            throw new ParameterException(command.commandLine(), "--parallel takes a number from 1 on, not " + parallel);
        }
        if (choice == null) {
            return work.apply(ChosenSchema.OF_THE_CONNECTION);
        }
        List<String> schemas = choice.all ? all(provider, migrations) : choice.named;
        if (!choice.all && schemas.size() == 1) {
            return work.apply(ChosenSchema.named(schemas.get(0)));
        }
        return new TenantsAnswer(
                command.name(),
                new TenantRuns(parallel).run(schemas, schema -> work.apply(ChosenSchema.oneOfMany(schema))));
    }

    private static List<String> all(ProviderDefinition provider, Migrations migrations) {
        List<String> schemas = migrations.schemas();
        if (schemas.isEmpty()) {
            throw new FindingException(CommandFinding.NO_TENANT.of(
                    "No schema of the database has a history table " + provider.historyTable()
                            + " that belongs to this role, or to one that it is a member of.",
                    "Upgrade each schema once by its name, with --schema; or name the owner with --role."));
        }
        return schemas;
    }
}
