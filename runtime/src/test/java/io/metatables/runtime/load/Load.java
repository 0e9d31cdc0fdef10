package io.metatables.runtime.load;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.TestRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs each form up, one after the other, and then each down, while clients use the table. */
public final class Load {
    private static final int ATTEMPTS = 30;

    private final PGSimpleDataSource database;
    private final int rows;
    private final HistoryBuilder history;
    private final Migrations migrations;
    private final AtomicInteger retries = new AtomicInteger();
    private final List<Client> clients;

    /**
     * A load on an empty database.
     *
     * @param database the database
     * @param folder an empty folder for the revisions
     * @param rows how many trades there are in the beginning
     * @param clients how many threads use them
     * @param lockTimeout how long a statement of a revision waits for a table
     */
    public Load(PGSimpleDataSource database, Path folder, int rows, int clients, Duration lockTimeout) {
        this.database = database;
        this.rows = rows;
        history = new HistoryBuilder(folder, LoadForms.BASE).accept("trades", LoadForms.first());
        LoadForms.all().forEach((form, schema) -> history.accept(form, schema));
        migrations = Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database)
                .with(MigrationSettings.defaults().withLockTimeout(lockTimeout, ATTEMPTS));
        AtomicLong nextId = new AtomicLong(rows);
        this.clients = IntStream.range(0, clients)
                .mapToObj(number -> new Client(connecting(database), rows, nextId, number))
                .toList();
    }

    /** A type that changes under a statement that the server has prepared makes that fail, whatever changes it. */
    private static PGSimpleDataSource connecting(PGSimpleDataSource database) {
        PGSimpleDataSource clients = new PGSimpleDataSource();
        clients.setUrl(database.getUrl());
        clients.setUser(database.getUser());
        clients.setPassword(database.getPassword());
        clients.setPrepareThreshold(0);
        return clients;
    }

    /**
     * Runs.
     *
     * @param alone how long the clients run alone first, as the measure of all else
     * @param results hears each result as it comes
     * @return all results
     * @throws InterruptedException if the wait for a client is interrupted
     */
    public List<LoadResult> run(Duration alone, Consumer<LoadResult> results) throws InterruptedException {
        prepare();
        List<Thread> threads = clients.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        try {
            return measure(alone, results);
        } finally {
            clients.forEach(Client::end);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private List<LoadResult> measure(Duration alone, Consumer<LoadResult> results) throws InterruptedException {
        Thread.sleep(alone.toMillis());
        take();
        long begin = System.nanoTime();
        Thread.sleep(alone.toMillis());
        List<LoadResult> all = new ArrayList<>();
        all.add(take().result("clients alone", "none", System.nanoTime() - begin, 0));
        all.forEach(results);
        List<String> forms = List.copyOf(LoadForms.all().keySet());
        for (String form : forms) {
            all.add(measured(form, "up", () -> migrations.upgrade(MigrationTarget.parse("+1"), listener()), results));
        }
        for (int i = forms.size() - 1; i >= 0; i--) {
            all.add(measured(
                    forms.get(i),
                    "down",
                    () -> migrations.downgrade(MigrationTarget.parse("-1"), listener()),
                    results));
        }
        return all;
    }

    private LoadResult measured(String form, String direction, Runnable work, Consumer<LoadResult> results) {
        take();
        retries.set(0);
        long begin = System.nanoTime();
        work.run();
        LoadResult result = take().result(form, direction, System.nanoTime() - begin, retries.get());
        results.accept(result);
        return result;
    }

    private ClientTimes take() {
        ClientTimes all = new ClientTimes();
        clients.forEach(client -> all.addAll(client.take()));
        return all;
    }

    private MigrationListener listener() {
        return new MigrationListener() {
            @Override
            public void retrying(RevisionStep step, int attempt, Duration pause) {
                retries.incrementAndGet();
            }
        };
    }

    private void prepare() {
        migrations.upgrade(MigrationTarget.parse("+1"), MigrationListener.NONE);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO ld__account SELECT n, 0 FROM generate_series(1, 1000) n");
            statement.execute("INSERT INTO ld__trade SELECT n, 1 + n % 1000, 'c' || n, 1, 1, 'note ' || n, 'OPEN', 'r'"
                    + " FROM generate_series(1, " + rows + ") n");
            statement.execute(
                    "INSERT INTO ld__booking SELECT n, 1 + n % 1000, 'b' || n FROM generate_series(1, " + rows + ") n");
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
