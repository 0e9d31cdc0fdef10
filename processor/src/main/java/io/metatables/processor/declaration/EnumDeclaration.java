package io.metatables.processor.declaration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Java enum.
 *
 * @param model the enum
 * @param options what is said of the enum type that it is in PostgreSQL; null: it is none, and stored as text
 * @param constants in their order
 */
public record EnumDeclaration(ModelClass model, @Nullable TypeOptions options, List<Constant> constants)
        implements TypeDeclaration {

    /** Copies the list. */
    public EnumDeclaration {
        constants = List.copyOf(constants);
    }

    /**
     * A constant.
     *
     * @param name its Java name
     * @param label the text that stands for it
     * @param renamedFrom the former label; null: none
     */
    public record Constant(
            String name, String label, @Nullable String renamedFrom) {}

    /**
     * The texts that stand for the constants.
     *
     * @return in the order of the constants
     */
    public List<String> labels() {
        return constants.stream().map(Constant::label).toList();
    }

    /** Not every compiler keeps the order of the constants of a class file. */
    @Override
    public TypeDeclaration completedBy(TypeDeclaration earlier) {
        if (!(earlier instanceof EnumDeclaration known)) {
            return this;
        }
        boolean same = Set.copyOf(constants).equals(Set.copyOf(known.constants));
        TypeOptions described = options == null || known.options == null
                ? options
                : options.withDescription(known.options.description());
        return new EnumDeclaration(model, described, same ? known.constants : constants);
    }
}
