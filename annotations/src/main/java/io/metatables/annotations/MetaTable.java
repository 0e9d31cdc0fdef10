package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a meta table: an ordinary table, one row per thing. Goes on a record (its components are the columns), a class
 * (its instance fields) or an interface (its accessor methods).
 *
 * <pre>{@code
 * /** Tradable instruments, one row each. *}{@code /
 * @MetaTable
 * public record Asset(
 *     @Id UUID uid,
 *     @Unique @Column(length = 255) String uniqueIdentifier,
 *     @Index @ForeignKey(target = AssetType.class, onDelete = ReferentialAction.RESTRICT) UUID assetTypeUid,
 *     @Nullable @Json String metadata) {}
 * }</pre>
 *
 * <p>A column is NOT NULL unless its member carries an annotation named {@code Nullable}, from whatever library.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MetaTable {

    /**
     * The table's logical name, CamelCase, unique in its provider.
     *
     * @return the identifier; empty: the simple name of the class
     */
    String identifier() default "";

    /**
     * The physical name after the provider's prefix: {@code "acct"} makes {@code ms_markets__acct}.
     *
     * @return lower snake case; empty: derived from the identifier
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
     * Says that the table has no primary key on purpose.
     *
     * @return {@code true} if there is no {@link Id} member
     */
    boolean keyless() default false;
}
