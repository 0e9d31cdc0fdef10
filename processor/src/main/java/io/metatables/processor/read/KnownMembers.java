package io.metatables.processor.read;

import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.SharedMembers;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What is known from other compilations of classes that are read from their class files. */
public final class KnownMembers {
    /** Nothing: every class is read from its source. */
    static final KnownMembers NONE = new KnownMembers((type, model) -> Optional.empty());

    private final BiFunction<TypeElement, ModelClass, Optional<SharedMembers>> lookup;

    /**
     * Makes them known.
     *
     * @param lookup asked for each class that a model has members from, and for the model
     */
    public KnownMembers(BiFunction<TypeElement, ModelClass, Optional<SharedMembers>> lookup) {
        this.lookup = lookup;
    }

    /**
     * Whether anything is known of a class.
     *
     * @param type any class
     * @return false for one that is read from its source
     */
    public boolean has(TypeElement type) {
        return of(type) != null;
    }

    /** Null: nothing is known, and the element says everything. */
    @Nullable
    SharedMembers of(TypeElement type) {
        return this == NONE
                ? null
                : lookup.apply(type, ModelClassReader.read(type)).orElse(null);
    }
}
