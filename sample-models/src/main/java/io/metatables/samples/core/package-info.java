/** The provider, and below it the models that everything else builds on: assets, calendars, accounts, orders, funds, indexes. */
@NullMarked
package io.metatables.samples.core;

import org.jspecify.annotations.NullMarked;
