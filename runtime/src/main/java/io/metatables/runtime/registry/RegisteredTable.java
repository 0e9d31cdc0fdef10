package io.metatables.runtime.registry;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableKind;
import org.jspecify.annotations.Nullable;

/** A table as the compiler knew it. Immutable; two are equal if all that can be said of them without loading a class is. */
public final class RegisteredTable {
    private final ModelClasses models;
    private final int number;
    private final String modelName;
    private final String identifier;
    private final TableKind kind;
    private final QualifiedName name;
    private final String fingerprint;

    /**
     * A table of a generated registry.
     *
     * @param models where the model class is
     * @param number its number there
     * @param modelName the binary name of the model class
     * @param identifier the logical name
     * @param kind whether it is a time-index table
     * @param name the physical name
     * @param fingerprint the fingerprint of its contract
     */
    public RegisteredTable(
            ModelClasses models,
            int number,
            String modelName,
            String identifier,
            TableKind kind,
            QualifiedName name,
            String fingerprint) {
        this.models = models;
        this.number = number;
        this.modelName = modelName;
        this.identifier = identifier;
        this.kind = kind;
        this.name = name;
        this.fingerprint = fingerprint;
    }

    /**
     * A table whose model class is loaded already.
     *
     * @param model the model class
     * @param identifier the logical name
     * @param kind whether it is a time-index table
     * @param name the physical name
     * @param fingerprint the fingerprint of its contract
     */
    public RegisteredTable(Class<?> model, String identifier, TableKind kind, QualifiedName name, String fingerprint) {
        this(unused -> model, 0, model.getName(), identifier, kind, name, fingerprint);
    }

    /**
     * The model class; loads it, if nobody has yet.
     *
     * @return the annotated class
     * @throws LinkageError if it is no longer on the class path
     */
    public Class<?> model() {
        return models.at(number);
    }

    /**
     * The binary name of the model class, which loads nothing.
     *
     * @return such as {@code com.acme.Outer$Asset}
     */
    public String modelName() {
        return modelName;
    }

    /**
     * The logical name.
     *
     * @return such as {@code AssetSnapshotsTS}
     */
    public String identifier() {
        return identifier;
    }

    /**
     * Whether it is a time-index table.
     *
     * @return one of the two kinds
     */
    public TableKind kind() {
        return kind;
    }

    /**
     * The physical name.
     *
     * @return without a schema if it is in the default one
     */
    public QualifiedName name() {
        return name;
    }

    /**
     * The fingerprint of its contract.
     *
     * @return {@code sha256:} and 64 hex digits
     */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisteredTable that
                && modelName.equals(that.modelName)
                && identifier.equals(that.identifier)
                && kind == that.kind
                && name.equals(that.name)
                && fingerprint.equals(that.fingerprint);
    }

    @Override
    public int hashCode() {
        return 31 * identifier.hashCode() + fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return "RegisteredTable[model=" + modelName + ", identifier=" + identifier + ", kind=" + kind + ", name=" + name
                + ", fingerprint=" + fingerprint + "]";
    }
}
