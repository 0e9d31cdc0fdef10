package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a provider: the unit of administration, with one namespace, one prefix of physical names, one revision history
 * and one history table in the database. It covers the package of the annotated interface, the packages below it, and the
 * model sets it includes. javac generates its registry, {@code MarketsRegistry} for {@code Markets}.
 *
 * <pre>{@code
 * @MetaTableProvider(namespace = "mainsequence.markets", prefix = "ms_markets",
 *     includes = {PortfolioTables.class, PricingTables.class})
 * public interface Markets {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MetaTableProvider {

    /**
     * The group that the identifiers belong to.
     *
     * @return lower-case words of letters, digits and underscores, separated by dots
     */
    String namespace();

    /**
     * What the physical name of every table begins with, before two underscores.
     *
     * @return lower snake case
     */
    String prefix();

    /**
     * The model sets that belong to the provider, from this compilation or from other jars.
     *
     * @return classes annotated with {@link ModelSet}
     */
    Class<?>[] includes() default {};

    /**
     * The table in which Flyway keeps the provider's history.
     *
     * @return a physical name; empty: {@code <prefix>__schema_history}
     */
    String historyTable() default "";
}
