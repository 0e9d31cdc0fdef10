package io.metatables.cli;

import io.metatables.cli.output.Terminal;
import io.metatables.runtime.connect.ConnectionSettings;
import io.metatables.runtime.replay.Replay;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.check.CheckedProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves the histories that a check has read, one after the other, on one server. */
final class Replays {
    private final ServerOptions options;
    private final Terminal terminal;

    Replays(ServerOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Replays.
     *
     * @param checked what was checked; what is not sound, or waits for a person, is not replayed
     * @return the same with what the replay has found
     * @throws IOException if a server cannot be started, or a password not be read
     */
    List<CheckedProvider> run(List<CheckedProvider> checked) throws IOException {
        Optional<ConnectionSettings> named = options.settings(terminal);
        if (named.isPresent()) {
            return on(named.get(), checked);
        }
        try (EmbeddedServer server = EmbeddedServer.start()) {
            return on(server.settings(), checked);
        }
    }

    private static List<CheckedProvider> on(ConnectionSettings server, List<CheckedProvider> checked) {
        List<CheckedProvider> replayed = new ArrayList<>();
        for (CheckedProvider provider : checked) {
            RevisionHistory history = provider.replayable();
            List<Finding> found = history == null ? List.of() : Replay.run(history, server);
            replayed.add(history == null ? provider : provider.replayed(found));
        }
        return replayed;
    }
}
