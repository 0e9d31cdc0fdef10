package io.metatables.runtime.hook;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A provider whose hooks are named as an application names them: in a file of services on its class path. */
final class HookedProvider {
    private final Path services;
    private final HistoryBuilder history;
    private final TestDatabase database;
    private final TestRegistry registry;

    HookedProvider(Class<?> provider, Path services, HistoryBuilder history, TestDatabase database) {
        this.services = services;
        this.history = history;
        this.database = database;
        this.registry = TestRegistry.of(provider.getCanonicalName(), history.head());
    }

    MigrationResult upgrade(String target, String... hooks) {
        return migrations(hooks).upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    MigrationResult downgrade(String target, String... hooks) {
        return migrations(hooks).downgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    Migrations migrations(String... hooks) {
        try {
            Path file = services.resolve("META-INF/services/" + RegistrationHook.class.getName());
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(hooks));
            Path root = history.folder().getParent().getParent();
            URL[] places = {root.toUri().toURL(), services.toUri().toURL()};
            ClassLoader classes = new URLClassLoader(places, HookedProvider.class.getClassLoader());
            return Migrations.of(registry, classes, database.dataSource());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
