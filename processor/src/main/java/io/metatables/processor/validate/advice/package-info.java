/** What a person should think again about, though PostgreSQL takes it: one warning a file, each with a code to turn it off by. */
@NullMarked
package io.metatables.processor.validate.advice;

import org.jspecify.annotations.NullMarked;
