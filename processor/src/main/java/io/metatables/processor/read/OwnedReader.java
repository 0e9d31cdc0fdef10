package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.EXTERNAL;
import static io.metatables.processor.declaration.AnnotationNames.REQUIRES_EXTENSION;
import static io.metatables.processor.declaration.AnnotationNames.SEQUENCE;
import static io.metatables.processor.declaration.AnnotationNames.TYPE_MAPPING;

import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;

/** Reads what a provider, a model set or a model class declares beside itself. */
public final class OwnedReader {
    private static final Set<String> OWNED = Set.of(TYPE_MAPPING, SEQUENCE, REQUIRES_EXTENSION);

    private OwnedReader() {}

    /**
     * Reads the annotations.
     *
     * @param type a provider, a model set or a model class
     * @param annotations those of the class
     * @return mappings, sequences and extensions
     */
    public static ObjectDeclarations read(TypeElement type, OurAnnotations annotations) {
        if (!annotations.hasAny(OWNED)) {
            return ObjectDeclarations.NONE;
        }
        ModelClass owner = ModelClassReader.read(type);
        boolean external = annotations.has(EXTERNAL);
        return new ObjectDeclarations(
                List.of(),
                each(annotations, TYPE_MAPPING, (values, index) -> mapping(owner, values, index)),
                each(annotations, SEQUENCE, (values, index) -> sequence(owner, values, index, external)),
                each(
                        annotations,
                        REQUIRES_EXTENSION,
                        (values, index) -> new ExtensionDeclaration(
                                owner, index, values.writtenText("value").orElse(""), values.text("schema"))));
    }

    private static <T> List<T> each(
            OurAnnotations annotations, String annotation, BiFunction<AnnotationValues, Integer, T> reader) {
        List<T> read = new ArrayList<>();
        for (AnnotationValues values : annotations.all(annotation)) {
            read.add(reader.apply(values, read.size()));
        }
        return read;
    }

    private static TypeMappingDeclaration mapping(ModelClass owner, AnnotationValues values, int index) {
        return new TypeMappingDeclaration(
                owner,
                index,
                values.type("javaType")
                        .map(JavaTypeReader::read)
                        .map(javaType -> javaType.spelling())
                        .orElse(""),
                values.writtenText("type").orElse(""));
    }

    private static SequenceDeclaration sequence(
            ModelClass owner, AnnotationValues values, int index, boolean external) {
        return new SequenceDeclaration(
                owner,
                index,
                values.writtenText("name").orElse(""),
                values.text("schema"),
                values.text("type"),
                SequenceNumbersReader.read(values),
                external,
                values.text("description"));
    }
}
