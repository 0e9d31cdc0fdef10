package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a time-index table: one row per point in time and dimension. Its identifier ends in {@code TS}, its physical
 * name in {@code _ts}, and its grain (the {@link TimeIndex} member, then the {@link Dimension} members in their order) is
 * made unique without anybody writing an index for it.
 *
 * <pre>{@code
 * /** Closing data of an asset. *}{@code /
 * @TimeIndexMetaTable(cadence = "1d")
 * public record AssetSnapshots(
 *     @TimeIndex Instant timeIndex,
 *     @Dimension @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE) UUID assetUid,
 *     @Nullable @Column(precision = 20, scale = 8) BigDecimal close) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TimeIndexMetaTable {

    /**
     * The usual distance of two points in time.
     *
     * @return one of {@code 1m}, {@code 5m}, {@code 1h}, {@code 1d}, {@code 1w}, {@code 1mo}, {@code 1q}, {@code 1y}
     */
    String cadence();

    /**
     * The table's logical name, CamelCase, ending in {@code TS}, unique in its provider.
     *
     * @return the identifier; empty: the simple name of the class, with {@code TS} appended where it is not there
     */
    String identifier() default "";

    /**
     * The physical name after the provider's prefix: {@code "prices_ts"} makes {@code ms_markets__prices_ts}.
     *
     * @return lower snake case ending in {@code _ts}; empty: derived from the identifier
     */
    String storageName() default "";

    /**
     * The whole physical name of a table that existed before it was declared here: any name that PostgreSQL takes, used
     * exactly as written. Excludes {@link #storageName()}.
     *
     * @return the physical name; empty: the table is named by convention
     */
    String adoptedName() default "";

    /**
     * The schema of the table, for a real non-default one. Writing {@code "public"} is a compile error: it is the default
     * schema, which is written as nothing.
     *
     * @return the schema's name; empty: the default schema
     */
    String schema() default "";

    /**
     * What the table holds; becomes the comment of the table.
     *
     * @return the description; empty: the first sentence of the Javadoc of the class
     */
    String description() default "";

    /**
     * Free words to find the table by in the catalog. They are not part of the physical schema.
     *
     * @return the labels, each at most once
     */
    String[] labels() default {};

    /**
     * What makes the grain unique: a unique index beside whatever primary key there is, or the primary key itself.
     *
     * @return a unique index unless said
     */
    GrainKey grainKey() default GrainKey.UNIQUE_INDEX;
}
