package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.metatables.annotations.Deferrability;
import java.util.Collection;
import java.util.Map;

/** Values of annotation members, each left out where it says what is so anyway. */
final class Members {

    private Members() {}

    static void texts(AnnotationSpec.Builder annotation, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            annotation.addMember(
                    name,
                    list(texts.stream().map(text -> CodeBlock.of("$S", text)).toList()));
        }
    }

    static CodeBlock list(Collection<CodeBlock> values) {
        return values.size() == 1
                ? values.iterator().next()
                : CodeBlock.builder()
                        .add("{")
                        .add(CodeBlock.join(values, ", "))
                        .add("}")
                        .build();
    }

    static void parameters(AnnotationSpec.Builder annotation, String name, Map<String, String> parameters) {
        texts(
                annotation,
                name,
                parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    static void truth(AnnotationSpec.Builder annotation, String name, boolean value) {
        if (value) {
            annotation.addMember(name, "true");
        }
    }

    static void constant(AnnotationSpec.Builder annotation, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            annotation.addMember(name, "$T.$L", value.getDeclaringClass(), value.name());
        }
    }

    static void deferrability(AnnotationSpec.Builder annotation, io.metatables.schema.model.Deferrability value) {
        constant(annotation, "deferrability", Deferrability.valueOf(value.name()), Deferrability.NOT_DEFERRABLE);
    }
}
