package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One element of an {@link Exclusion}: what is compared, and how.
 *
 * <pre>{@code @ExclusionPart(member = "during", with = "&&")}</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ExclusionPart {

    /**
     * The operator that must not be true of two rows.
     *
     * @return such as {@code =} or {@code &&}, or {@code OPERATOR(app.=)}
     */
    String with();

    /**
     * The member whose column is compared.
     *
     * @return its Java name; empty where there is an expression
     */
    String member() default "";

    /**
     * The SQL expression that is compared.
     *
     * @return the expression without parentheses around it; empty where there is a member
     */
    String expression() default "";

    /**
     * The order of the element.
     *
     * @return ascending unless said
     */
    SortOrder order() default SortOrder.ASC;

    /**
     * Where nulls go.
     *
     * @return where PostgreSQL puts them unless said
     */
    NullsOrder nulls() default NullsOrder.DEFAULT;

    /**
     * The operator class.
     *
     * @return its name as SQL spells it; empty: the default of the type
     */
    String operatorClass() default "";

    /**
     * The collation of the element.
     *
     * @return its name, used exactly as written; empty: that of the column
     */
    String collation() default "";
}
