package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.cli.output.Presentation;
import io.metatables.cli.output.Terminal;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.registry.ProviderDefinition;
import java.io.IOException;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which provider a command is about, and the database that has its tables. */
final class DatabaseOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private final ProviderOptions provider = new ProviderOptions();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final SchemaOptions schemas = new SchemaOptions();

    /**
     * Does something with the revisions of the provider in each schema of the database that is meant, and shows what there is to say.
     *
     * @param terminal where the environment is, and the password may be
     * @param presentation what is shown
     * @param settings for whatever schema
     * @param work what to do in one schema
     * @return the exit code
     * @throws IOException if standard input cannot be read, or a jar cannot be closed
     */
    int run(Terminal terminal, Presentation presentation, MigrationSettings settings, Function<SchemaRun, Answer> work)
            throws IOException {
        DataSource database = connection.settings(terminal).dataSource();
        Answer answer = provider.with(registry -> {
            ProviderDefinition definition = registry.provider();
            Migrations migrations = Migrations.of(registry, database);
            return schemas.answer(
                    command,
                    definition,
                    migrations,
                    schema -> work.apply(new SchemaRun(
                            definition,
                            migrations.with(settings.withTargetSchema(schema.name())),
                            new ProgressEvents(presentation, schema))));
        });
        presentation.answer(answer);
        return answer.findings().isEmpty() ? ExitCodes.OK : ExitCodes.REFUSED;
    }
}
