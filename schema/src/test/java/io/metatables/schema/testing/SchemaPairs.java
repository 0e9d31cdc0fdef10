package io.metatables.schema.testing;

import io.metatables.schema.model.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes random schemas that PostgreSQL accepts: foreign keys point at unique keys of the same types, names are unique, key columns
 * are mandatory. Same seed, same schemas.
 */
public final class SchemaPairs {
    private SchemaPairs() {}

    /**
     * Makes a schema and a later state of it.
     *
     * @param seed any number
     * @return the two, and what was renamed in between
     */
    public static SchemaPair random(long seed) {
        Dice dice = new Dice(seed);
        RandomNames names = new RandomNames(dice);
        SchemaPair plain = plain(dice, names);
        return dice.chance(50) ? plain : new RandomTransitions(dice, names, plain).pair();
    }

    private static SchemaPair plain(Dice dice, RandomNames names) {
        DatabaseSchema from = new RandomTables(dice, names).schema(dice.upTo(6));
        return new SchemaEvolution(dice, names, from).evolve();
    }

    /**
     * Makes a history of small steps, each of which begins where the one before it has ended.
     *
     * @param seed any number
     * @param steps how many
     * @return the steps
     */
    public static List<SchemaPair> history(long seed, int steps) {
        Dice dice = new Dice(seed);
        RandomNames names = new RandomNames(dice);
        DatabaseSchema schema = new RandomTables(dice, names).schema(4);
        List<SchemaPair> history = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            SchemaPair next = new SchemaEvolution(dice, names, schema).evolve();
            history.add(next);
            schema = next.to();
        }
        return history;
    }

    /**
     * Makes a schema and a later state of it with all that is rare: sequences, generated columns, options of constraints and
     * indexes, types, partitions, inheritance. Its first state grows out of {@link #random}.
     *
     * @param seed any number
     * @return the two, and what was renamed in between
     */
    public static SchemaPair rich(long seed) {
        Dice dice = new Dice(seed);
        return new RichPair(seed, plain(dice, new RandomNames(dice))).pair();
    }
}
