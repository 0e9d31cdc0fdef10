package io.metatables.schema.model;

import java.util.SortedMap;

/**
 * The operator class of an index element.
 *
 * @param name as SQL spells it, such as {@code text_pattern_ops} or {@code app.my_ops}
 * @param parameters such as {@code siglen} to {@code 32}; empty: none
 */
public record OperatorClass(String name, SortedMap<String, String> parameters) {

    /** Copies the parameters. */
    public OperatorClass {
        parameters = StorageParameters.copyOf(parameters);
    }

    /**
     * An operator class without parameters.
     *
     * @param name as SQL spells it
     * @return the operator class
     */
    public static OperatorClass of(String name) {
        return new OperatorClass(name, StorageParameters.NONE);
    }
}
