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
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads what a provider, a model set or a model class declares beside itself. */
public final class OwnedReader {
    private OwnedReader() {}

    /**
     * Reads the annotations.
     *
     * @param type a provider, a model set or a model class
     * @return mappings, sequences and extensions
     */
    public static ObjectDeclarations read(TypeElement type) {
        ModelClass owner = ModelClassReader.read(type);
        boolean external = AnnotationLookup.has(type, EXTERNAL);
        return new ObjectDeclarations(
                List.of(),
                each(type, TYPE_MAPPING, (values, index) -> mapping(owner, values, index)),
                each(type, SEQUENCE, (values, index) -> sequence(owner, values, index, external)),
                each(
                        type,
                        REQUIRES_EXTENSION,
                        (values, index) -> new ExtensionDeclaration(
                                owner, index, values.writtenText("value").orElse(""), values.text("schema"))));
    }

    private static <T> List<T> each(
            TypeElement type, String annotation, BiFunction<AnnotationValues, Integer, T> reader) {
        List<AnnotationMirror> mirrors = AnnotationLookup.all(type, annotation);
        return IntStream.range(0, mirrors.size())
                .mapToObj(index -> reader.apply(new AnnotationValues(mirrors.get(index)), index))
                .toList();
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
