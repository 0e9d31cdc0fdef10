package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the table inherit from others, in PostgreSQL's own sense: {@code INHERITS (...)}. The columns of the parents are not
 * declared again, unless to change their default; a query over a parent finds the rows here too. For columns that tables
 * have in common without that, see {@link MappedSuperclass}.
 *
 * <pre>{@code @Inherits(Account.class) @MetaTable(keyless = true) public record CashAccount(String currency) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Inherits {

    /**
     * The models of the parents, in the order of SQL.
     *
     * @return at least one
     */
    Class<?>[] value();
}
