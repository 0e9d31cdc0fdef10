package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key: on a member, over its column; on the class, over several. The target is a model of the same
 * provider; a table that somebody else administers is declared as a model that is {@link External}.
 *
 * <pre>{@code @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE) UUID assetUid}</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {

    /**
     * The model class whose table is referenced.
     *
     * @return a class annotated with {@link MetaTable} or {@link TimeIndexMetaTable}
     */
    Class<?> target();

    /**
     * The referencing members of a key that is declared on the class.
     *
     * @return Java names of members; empty on a member
     */
    String[] members() default {};

    /**
     * The referenced members, in the order of the referencing ones: the primary key, a unique constraint or a unique index
     * of the target.
     *
     * @return Java names of members of the target; empty: its primary key
     */
    String[] targetMembers() default {};

    /**
     * What happens to the rows here when the referenced row is deleted.
     *
     * @return the action
     */
    ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

    /**
     * What happens to the rows here when the referenced key changes.
     *
     * @return the action
     */
    ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

    /**
     * Which of the members {@code onDelete = SET_NULL} or {@code SET_DEFAULT} sets (PostgreSQL 15 and later).
     *
     * @return Java names among the members of the key; empty: all
     */
    String[] onDeleteMembers() default {};

    /**
     * When the key is satisfied without a referenced row.
     *
     * @return {@code SIMPLE} unless said
     */
    MatchType match() default MatchType.SIMPLE;

    /**
     * When the key is checked.
     *
     * @return not deferrable unless said
     */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /**
     * Whether the key holds for new rows only, because old ones break it: {@code NOT VALID}.
     *
     * @return {@code true} where the schema has it so
     */
    boolean notValid() default false;

    /**
     * What PostgreSQL says of the foreign key to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * The name of the constraint, used exactly as written.
     *
     * @return the name; empty: {@code fk__<table>__<columns>}
     */
    String name() default "";

    /** Holds several {@link ForeignKey} annotations of one element; written by javac. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        ForeignKey[] value();
    }
}
