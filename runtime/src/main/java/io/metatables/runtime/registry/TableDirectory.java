package io.metatables.runtime.registry;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a provider, in the order of their identifiers. */
public final class TableDirectory implements Iterable<RegisteredTable> {
    private final Map<String, RegisteredTable> byIdentifier = new LinkedHashMap<>();
    private final Map<Class<?>, RegisteredTable> byModel = new LinkedHashMap<>();

    private TableDirectory(Stream<RegisteredTable> tables) {
        tables.forEach(table -> {
            byIdentifier.put(table.identifier(), table);
            byModel.put(table.model(), table);
        });
    }

    /**
     * Puts the generated pieces together; javac has made sure that no identifier and no class stands twice.
     *
     * @param pieces in the order of the identifiers
     * @return the directory
     */
    public static TableDirectory of(List<List<RegisteredTable>> pieces) {
        return new TableDirectory(pieces.stream().flatMap(List::stream));
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
        return Optional.ofNullable(byModel.get(model));
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
        return stream().iterator();
    }
}
