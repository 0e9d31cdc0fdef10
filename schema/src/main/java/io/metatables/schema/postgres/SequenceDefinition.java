package io.metatables.schema.postgres;

import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** A sequence as statements spell it: what PostgreSQL would fill in by itself is left out. */
final class SequenceDefinition {
    private static final String BIGINT = "bigint";

    private SequenceDefinition() {}

    static String create(QualifiedName name, SequenceOptions options) {
        List<String> words = new ArrayList<>(List.of("CREATE SEQUENCE " + Sql.name(name)));
        if (!options.type().equals(BIGINT)) {
            words.add("AS " + options.type());
        }
        words.addAll(rare(options));
        return String.join(" ", words) + ";";
    }

    /** The type of an identity column is that of its sequence. */
    static String ofIdentity(OwnedSequence sequence) {
        List<String> words = new ArrayList<>(List.of("SEQUENCE NAME " + Sql.name(sequence.name())));
        words.addAll(rare(sequence.options()));
        return String.join(" ", words);
    }

    private static List<String> rare(SequenceOptions options) {
        SequenceOptions usual = usual(options);
        List<String> words = new ArrayList<>();
        if (options.start() != usual.start()) {
            words.add("START WITH " + options.start());
        }
        if (options.increment() != 1) {
            words.add("INCREMENT BY " + options.increment());
        }
        if (options.minValue() != usual.minValue()) {
            words.add("MINVALUE " + options.minValue());
        }
        if (options.maxValue() != usual.maxValue()) {
            words.add("MAXVALUE " + options.maxValue());
        }
        if (options.cache() != 1) {
            words.add("CACHE " + options.cache());
        }
        if (options.cycle()) {
            words.add("CYCLE");
        }
        return words;
    }

    /** What PostgreSQL fills in: it starts at the end that the sequence moves away from. */
    private static SequenceOptions usual(SequenceOptions options) {
        long greatest = SequenceOptions.greatest(options.type());
        return options.increment() > 0
                ? new SequenceOptions(options.type(), options.minValue(), 1, 1, greatest, 1, false)
                : new SequenceOptions(options.type(), options.maxValue(), 1, -greatest - 1, -1, 1, false);
    }

    /**
     * Says all numbers, so that nothing depends on what was there before. A sequence that turns around begins anew: where it is
     * would be beyond its end.
     */
    static String alter(QualifiedName name, SequenceOptions from, SequenceOptions to) {
        boolean turns = from.increment() > 0 != to.increment() > 0;
        return "ALTER SEQUENCE " + Sql.name(name) + " AS " + to.type() + " INCREMENT BY " + to.increment()
                + " MINVALUE " + to.minValue() + " MAXVALUE " + to.maxValue() + " START WITH " + to.start()
                + (turns ? " RESTART" : "") + " CACHE " + to.cache() + (to.cycle() ? " CYCLE" : " NO CYCLE") + ";";
    }
}
