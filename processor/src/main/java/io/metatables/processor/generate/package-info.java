/** The Java sources that javac is given back: a registry a provider, a class of constants a table. */
@NullMarked
package io.metatables.processor.generate;

import org.jspecify.annotations.NullMarked;
