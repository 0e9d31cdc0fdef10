package io.metatables.runtime.registry;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a provider, in the order of their identifiers. */
public final class TableDirectory implements Iterable<RegisteredTable> {
    private final Map<String, RegisteredTable> byIdentifier = new LinkedHashMap<>();
    private final Map<String, RegisteredTable> byModel = new LinkedHashMap<>();

    /** Runs at the start of every service: without lambdas, the first of which cost more than all of this. */
    private TableDirectory(List<List<RegisteredTable>> pieces) {
        for (List<RegisteredTable> piece : pieces) {
            for (RegisteredTable table : piece) {
                byIdentifier.put(table.identifier(), table);
                byModel.put(table.modelName(), table);
            }
        }
    }

    /**
     * Puts the generated pieces together; javac has made sure that no identifier and no class stands twice.
     *
     * @param pieces in the order of the identifiers
     * @return the directory
     */
    public static TableDirectory of(List<List<RegisteredTable>> pieces) {
        return new TableDirectory(pieces);
    }

    /**
     * Finds a table by its logical name.
     *
     * @param identifier such as {@code AssetSnapshotsTS}
     * @return empty if the provider has no such table
     */
    public Optional<RegisteredTable> find(String identifier) {
        return Optional.ofNullable(byIdentifier.get(identifier));
    }

    /**
     * Finds a table by its model class.
     *
     * @param model the annotated class
     * @return empty if the class is no model of the provider
     */
    public Optional<RegisteredTable> find(Class<?> model) {
        return Optional.ofNullable(byModel.get(model.getName())).filter(table -> table.model() == model);
    }

    /**
     * How many tables there are.
     *
     * @return 0 or more
     */
    public int size() {
        return byIdentifier.size();
    }

    /**
     * The tables in the order of their identifiers.
     *
     * @return a stream of its own at each call
     */
    public Stream<RegisteredTable> stream() {
        return byIdentifier.values().stream();
    }

    @Override
    public Iterator<RegisteredTable> iterator() {
        return Collections.unmodifiableCollection(byIdentifier.values()).iterator();
    }
}
