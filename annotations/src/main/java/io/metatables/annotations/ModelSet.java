package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the models of a package tree (the package of the annotated interface and all below it), so that a
 * {@link MetaTableProvider} can include them, also from another jar.
 *
 * <pre>{@code
 * @ModelSet
 * public interface PortfolioTables {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModelSet {}
