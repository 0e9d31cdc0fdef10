/** Whether PostgreSQL reads expressions as {@link io.metatables.schema.expression} does. */
package io.metatables.runtime.expression;
