package io.metatables.processor.declaration;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a type of the schema, whatever its kind.
 *
 * @param name the physical name; null: by convention
 * @param schema a schema that is not the default one; null: the default one
 * @param description the explicit description, or the first sentence of the Javadoc; null: none
 * @param external whether somebody else makes and alters it
 * @param renamedFrom the former physical name; null: none
 */
public record TypeOptions(
        @Nullable String name,
        @Nullable String schema,
        @Nullable String description,
        boolean external,
        @Nullable String renamedFrom) {

    /**
     * The physical name under a provider's prefix.
     *
     * @param model the class that declares the type
     * @param prefix the prefix of the provider
     * @return the explicit name, or {@code <prefix>__<class_in_snake_case>}, cut to 63 bytes
     */
    public QualifiedName qualifiedName(ModelClass model, String prefix) {
        return new QualifiedName(
                schema, name != null ? name : PhysicalName.table(prefix, PhysicalName.snakeCase(model.simpleName())));
    }

    /**
     * The same with another description.
     *
     * @param newDescription null: none
     * @return options that differ in their description only
     */
    public TypeOptions withDescription(@Nullable String newDescription) {
        return new TypeOptions(name, schema, newDescription, external, renamedFrom);
    }
}
