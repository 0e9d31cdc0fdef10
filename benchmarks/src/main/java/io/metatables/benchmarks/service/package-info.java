/** What it costs to upgrade a database, and what it costs a service to find its tables, beside programs that do the least. */
@NullMarked
package io.metatables.benchmarks.service;

import org.jspecify.annotations.NullMarked;
