package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.registry.ProviderRegistry;
import java.io.IOException;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;

/** Which provider a command is about, and the database that has its tables. */
final class DatabaseOptions {
    @Mixin
    private final ProviderOptions provider = new ProviderOptions();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    /**
     * Does something with the revisions of the provider on the database.
     *
     * @param terminal where the environment is, and the password may be
     * @param work what to do
     * @param <R> its result
     * @return the result
     * @throws IOException if standard input cannot be read, or a jar cannot be closed
     */
    <R> R with(Terminal terminal, BiFunction<ProviderRegistry, Migrations, R> work) throws IOException {
        DataSource database = connection.settings(terminal).dataSource();
        return provider.with(registry -> work.apply(registry, Migrations.of(registry, database)));
    }
}
