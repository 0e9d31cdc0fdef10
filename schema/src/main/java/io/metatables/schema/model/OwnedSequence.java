package io.metatables.schema.model;

/**
 * The sequence of an identity or a serial column. It goes where its column goes.
 *
 * @param name the physical name
 * @param options type and numbers
 */
public record OwnedSequence(QualifiedName name, SequenceOptions options) {

    /**
     * The same sequence under another name.
     *
     * @param newName the physical name
     * @return a sequence that differs in its name only
     */
    public OwnedSequence withName(QualifiedName newName) {
        return new OwnedSequence(newName, options);
    }
}
