package io.metatables.processor.declaration;

/** What a provider, a model set or a model class declares beside itself. */
public sealed interface OwnedDeclaration permits TypeMappingDeclaration, SequenceDeclaration, ExtensionDeclaration {

    /**
     * The class that carries the annotation.
     *
     * @return the class
     */
    ModelClass owner();

    /**
     * The place of the annotation.
     *
     * @return the place
     */
    SourceRef source();
}
