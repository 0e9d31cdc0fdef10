package io.metatables.runtime.migrate;

import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of generated scripts, such as people make them. */
final class Scripts {

    private Scripts() {}

    /** Another text in place of one. */
    static UnaryOperator<RevisionScript> replacing(String text, String other) {
        return script -> new RevisionScript(
                script.up().stream()
                        .map(part ->
                                new ScriptPart(part.transactional(), part.sql().replace(text, other)))
                        .toList(),
                script.down());
    }

    /** A further statement at the end of the up part. */
    static UnaryOperator<RevisionScript> thenUp(String sql) {
        return script -> new RevisionScript(List.of(appended(script.up().get(0), sql)), script.down());
    }

    /** A further statement at the end of the down part. */
    static UnaryOperator<RevisionScript> thenDown(String sql) {
        return script ->
                new RevisionScript(script.up(), List.of(appended(script.down().get(0), sql)));
    }

    /** A further part that runs without a transaction. */
    static UnaryOperator<RevisionScript> thenWithoutTransaction(String up, String down) {
        return script -> {
            List<ScriptPart> ups = new ArrayList<>(script.up());
            List<ScriptPart> downs = new ArrayList<>(script.down());
            ups.add(new ScriptPart(false, up + "\n"));
            downs.add(new ScriptPart(false, down + "\n"));
            return new RevisionScript(ups, downs);
        };
    }

    private static ScriptPart appended(ScriptPart part, String sql) {
        return new ScriptPart(part.transactional(), part.sql() + sql + "\n");
    }
}
