package io.metatables.processor.declaration;

/**
 * A class that anchors the models of a package tree.
 *
 * @param anchor the annotated class
 */
public record ModelSetDeclaration(ModelClass anchor) {}
