package io.metatables.runtime.migrate.preview;

import io.metatables.runtime.connect.SearchPath;
import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.runtime.migrate.history.HistoryRow;
import io.metatables.runtime.migrate.history.HistoryTable;
import io.metatables.runtime.migrate.session.SessionState;
import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatementSplitter;
import java.util.List;
import java.util.StringJoiner;

/** Writes a run as one script: the settings of each file, the file, and the row of the history table in its transaction. */
final class RunScript {
    /** As Flyway makes it. */
    private static final String HISTORY_TABLE = """
            CREATE TABLE %1$s (
                "installed_rank" integer NOT NULL,
                "version" varchar(50),
                "description" varchar(200) NOT NULL,
                "type" varchar(20) NOT NULL,
                "script" varchar(1000) NOT NULL,
                "checksum" integer,
                "installed_by" varchar(100) NOT NULL,
                "installed_on" timestamp NOT NULL DEFAULT now(),
                "execution_time" integer NOT NULL,
                "success" boolean NOT NULL,
                CONSTRAINT %2$s PRIMARY KEY ("installed_rank")
            );
            CREATE INDEX %3$s ON %1$s ("success");""";

    private final StringJoiner text = new StringJoiner("\n", "", "\n");
    private final SessionState state;

    RunScript(String heading, SessionState state) {
        this.state = state;
        text.add("-- " + heading);
        text.add(
                "-- Run it with psql -X -v ON_ERROR_STOP=1. The catalog is not in it; afterwards: metatables migrations register");
    }

    void makeHistoryTable(String schema, String name) {
        String table = SqlIdentifier.quote(schema, name);
        text.add("");
        text.add("BEGIN;");
        text.add("SET LOCAL search_path TO " + SearchPath.OWN + ";"); // nothing of strangers is called
        text.add(HISTORY_TABLE.formatted(
                table, SqlIdentifier.quote(name + "_pk"), SqlIdentifier.quote(name + "_s_idx")));
        text.add(HistoryTable.keepingFromOthers(table) + ";");
        text.add(HistoryRow.baseline(table, "0").literal());
        text.add("COMMIT;");
    }

    void add(PlannedFile file) {
        text.add("");
        text.add("-- " + file.file().name());
        if (file.file().javaClass().isPresent()) {
            addJava(file.file().javaClass().get());
        } else if (file.file().transactional()) {
            addTransaction(file);
        } else {
            addWithoutTransaction(file);
        }
    }

    /** Each statement has limits that suit it, as in a run. */
    private void addWithoutTransaction(PlannedFile file) {
        file.before().map(HistoryRow::literal).ifPresent(text::add);
        List<String> set = List.of();
        for (ScriptStatement statement : StatementSplitter.split(file.file().text())) {
            List<String> wanted = state.sessionStatements(statement);
            if (!wanted.equals(set)) {
                wanted.forEach(text::add);
                set = wanted;
            }
            text.add(statement.text() + ";");
            if (statement.data() != null) {
                text.add(statement.data() + "\\.");
            }
        }
        text.add(SessionState.RESET + ";");
        file.note().map(HistoryRow::literal).ifPresent(text::add);
    }

    private void addTransaction(PlannedFile file) {
        text.add("BEGIN;");
        state.transactionStatements().forEach(text::add);
        text.add(file.file().text().strip());
        file.note().map(HistoryRow::literal).ifPresent(text::add);
        text.add("COMMIT;");
    }

    /** Nobody shall believe that it is done. */
    private void addJava(String className) {
        text.add("DO $$ BEGIN RAISE EXCEPTION 'this revision is done by the class " + className.replace("'", "''")
                + "; run metatables migrations upgrade from here on'; END $$;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
