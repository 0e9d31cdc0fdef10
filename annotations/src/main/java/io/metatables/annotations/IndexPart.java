package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One element of an index or of a partition key, where naming a member does not say enough.
 *
 * <pre>{@code @Index(parts = {@IndexPart(member = "tenant"), @IndexPart(expression = "lower(email)")})}</pre>
 * <pre>{@code @Index(parts = @IndexPart(order = SortOrder.DESC)) Instant createdAt}</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface IndexPart {

    /**
     * The member whose column is the element.
     *
     * @return its Java name; empty where there is an expression, or on the member itself
     */
    String member() default "";

    /**
     * The SQL expression that is the element, over the columns of the table.
     *
     * @return the expression without parentheses around it; empty where there is a member
     */
    String expression() default "";

    /**
     * The order of the element; not for a partition key.
     *
     * @return ascending unless said
     */
    SortOrder order() default SortOrder.ASC;

    /**
     * Where nulls go; not for a partition key.
     *
     * @return where PostgreSQL puts them unless said
     */
    NullsOrder nulls() default NullsOrder.DEFAULT;

    /**
     * The operator class.
     *
     * @return its name as SQL spells it, with its parameters, such as {@code text_pattern_ops} or
     *     {@code gist_trgm_ops(siglen=32)}; empty: the default of the type
     */
    String operatorClass() default "";

    /**
     * The collation of the element.
     *
     * @return its name, used exactly as written; empty: that of the column
     */
    String collation() default "";
}
