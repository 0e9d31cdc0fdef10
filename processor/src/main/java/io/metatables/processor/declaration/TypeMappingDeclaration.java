package io.metatables.processor.declaration;

/**
 * How members of a class that cannot be annotated are stored.
 *
 * @param owner the provider or model set that says so
 * @param occurrence which one of its mappings, from 0
 * @param javaType the Java type, as {@link JavaType#spelling()} has it
 * @param type the PostgreSQL type, as written
 */
public record TypeMappingDeclaration(ModelClass owner, int occurrence, String javaType, String type)
        implements OwnedDeclaration {

    @Override
    public SourceRef source() {
        return owner.source().annotation(AnnotationNames.TYPE_MAPPING).occurrence(occurrence);
    }
}
