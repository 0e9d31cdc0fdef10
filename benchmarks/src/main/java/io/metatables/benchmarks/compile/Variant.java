package io.metatables.benchmarks.compile;

import io.metatables.benchmarks.reference.IdleProcessor;
import io.metatables.benchmarks.reference.VisitingProcessor;
import io.metatables.processor.MetaTablesProcessor;
import java.util.Optional;

/** What javac does beside compiling. */
public enum Variant {
    /** Nothing: the measure of all others. */
    NO_PROCESSING("-proc:none", null),
    /** It runs a processor that does nothing. */
    IDLE("does nothing", IdleProcessor.class),
    /** It runs a processor that visits every member and writes a registry and a snapshot. */
    VISITING("visits and writes", VisitingProcessor.class),
    /** It runs ours. */
    METATABLES("MetaTables", MetaTablesProcessor.class);

    private final String label;
    private final Optional<Class<?>> processor;

    Variant(String label, @org.jspecify.annotations.Nullable Class<?> processor) {
        this.label = label;
        this.processor = Optional.ofNullable(processor);
    }

    /**
     * The name in the results.
     *
     * @return a few words
     */
    public String label() {
        return label;
    }

    /** The processor; empty: none. */
    Optional<Class<?>> processor() {
        return processor;
    }
}
