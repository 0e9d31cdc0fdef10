package io.metatables.schema.model;

/** Where the values of a column come from that nobody writes, other than a plain default. */
public sealed interface Generation permits Identity, Serial, GeneratedExpression {}
