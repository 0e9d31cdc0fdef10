/** What it costs a service to attach, beside a program that reads the same rows with JDBC. */
@NullMarked
package io.metatables.benchmarks.attach;

import org.jspecify.annotations.NullMarked;
