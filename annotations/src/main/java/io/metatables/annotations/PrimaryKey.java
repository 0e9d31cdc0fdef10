package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of the primary key what {@link Id} does not: its name, the order of its members, and how it is checked and stored.
 *
 * <pre>{@code
 * @PrimaryKey(name = "account_pk", members = {"tenant", "number"})
 * @MetaTable
 * public record Account(@Id long number, @Id UUID tenant) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PrimaryKey {

    /**
     * What PostgreSQL says of the key to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * Whether {@code CLUSTER} orders the table by the index of this key; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code CLUSTER ON}
     */
    boolean clustered() default false;

    /**
     * Whether logical replication recognises rows by the index of this key; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code REPLICA IDENTITY USING INDEX}
     */
    boolean replicaIdentity() default false;

    /**
     * The name of the constraint, used exactly as written.
     *
     * @return the name; empty: {@code pk__<table>__<columns>}
     */
    String name() default "";

    /**
     * The members of the key in its order. Members that are named here need no {@link Id}.
     *
     * @return Java names of members; empty: those with {@link Id}, in the order of the source
     */
    String[] members() default {};

    /**
     * Members that the index of the key carries without being part of it.
     *
     * @return Java names of members
     */
    String[] include() default {};

    /**
     * When the key is checked.
     *
     * @return not deferrable unless said
     */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /**
     * Storage parameters of the index of the key, such as {@code "fillfactor=70"}.
     *
     * @return a name, an equals sign and a value each
     */
    String[] storageParameters() default {};

    /**
     * The tablespace of the index of the key.
     *
     * @return its name; empty: the default one
     */
    String tablespace() default "";
}
