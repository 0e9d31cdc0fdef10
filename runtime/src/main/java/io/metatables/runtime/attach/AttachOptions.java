package io.metatables.runtime.attach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service wants to be attached to, and how much has to be right.
 *
 * @param targetSchema the schema of the tables without a schema, such as that of a tenant; null: the current schema of the connection
 * @param models the models whose tables are meant; empty: all of the provider
 * @param strictness how much has to be right
 * @param resources where the compiled schema and the revisions are looked for when they are needed; null: where the registry was
 *     loaded from
 */
public record AttachOptions(
        @Nullable String targetSchema,
        List<Class<?>> models,
        Strictness strictness,
        @Nullable ClassLoader resources) {

    /** Copies the list. */
    public AttachOptions {
        models = List.copyOf(models);
    }

    /**
     * All tables of the provider, in the current schema of the connection, with their contracts.
     *
     * @return options to start from
     */
    public static AttachOptions defaults() {
        return new AttachOptions(null, List.of(), Strictness.CONTRACT, null);
    }

    /**
     * The same in another schema.
     *
     * @param newTargetSchema the schema of the tables without a schema
     * @return options that differ in it only
     */
    public AttachOptions inSchema(String newTargetSchema) {
        return new AttachOptions(newTargetSchema, models, strictness, resources);
    }

    /**
     * The same for some tables only: nothing else of the provider needs to be there.
     *
     * @param newModels model classes that the provider covers; none: all of them
     * @return options that differ in it only
     */
    public AttachOptions only(Class<?>... newModels) {
        return new AttachOptions(targetSchema, List.of(newModels), strictness, resources);
    }

    /**
     * The same with other demands.
     *
     * @param newStrictness how much has to be right
     * @return options that differ in it only
     */
    public AttachOptions strictness(Strictness newStrictness) {
        return new AttachOptions(targetSchema, models, newStrictness, resources);
    }

    /**
     * The same with resources from elsewhere.
     *
     * @param newResources where {@code META-INF/metatables/<slug>/} and {@code metatables/<slug>/} are looked for
     * @return options that differ in it only
     */
    public AttachOptions resources(ClassLoader newResources) {
        return new AttachOptions(targetSchema, models, strictness, newResources);
    }
}
