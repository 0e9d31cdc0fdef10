package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param model the class whose members have it
 * @param options what is said of it as a type
 * @param type the type underneath, as written
 * @param notNull whether it refuses null
 * @param defaultExpression an SQL expression; null: none
 * @param collation null: that of the type
 * @param checks in the order of the source
 */
public record DomainDeclaration(
        ModelClass model,
        TypeOptions options,
        String type,
        boolean notNull,
        @Nullable String defaultExpression,
        @Nullable String collation,
        List<DomainCheck> checks)
        implements TypeDeclaration {

    /** Copies the list. */
    public DomainDeclaration {
        checks = List.copyOf(checks);
    }

    /**
     * What every value fulfils.
     *
     * @param name the explicit name; null: by convention
     * @param expression over {@code VALUE}, as written
     * @param notValid whether it holds for new values only
     */
    public record DomainCheck(@Nullable String name, String expression, boolean notValid) {}

    @Override
    public TypeDeclaration completedBy(TypeDeclaration earlier) {
        return earlier instanceof DomainDeclaration known
                ? new DomainDeclaration(
                        model,
                        options.withDescription(known.options.description()),
                        type,
                        notNull,
                        defaultExpression,
                        collation,
                        checks)
                : this;
    }
}
