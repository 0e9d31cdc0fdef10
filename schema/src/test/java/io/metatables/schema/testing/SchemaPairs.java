package io.metatables.schema.testing;

import io.metatables.schema.model.DatabaseSchema;

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
        DatabaseSchema from = new RandomTables(dice, names).schema(dice.upTo(6));
        return new SchemaEvolution(dice, names, from).evolve();
    }

    /**
     * Makes a schema and a later state of it with all that is rare: sequences, generated columns, options of constraints and
     * indexes, types, partitions, inheritance. Its first state grows out of {@link #random}.
     *
     * @param seed any number
     * @return the two, and what was renamed in between
     */
    public static SchemaPair rich(long seed) {
        return new RichPair(seed, random(seed)).pair();
    }
}
