package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.metatables.annotations.MetaTableProvider;
import io.metatables.annotations.RequiresExtension;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.Sequence;
import javax.lang.model.element.Modifier;

/** The provider over all classes, with what belongs to none of them. */
final class ProviderSource {

    private ProviderSource() {}

    static TypeSpec of(DatabaseSchema schema, ClassName name) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The tables of $L.\n", schema.namespace())
                .addAnnotation(AnnotationSpec.builder(MetaTableProvider.class)
                        .addMember("namespace", "$S", schema.namespace())
                        .addMember("prefix", "$S", schema.prefix())
                        .build());
        for (Extension extension : schema.objects().extensions()) {
            AnnotationSpec.Builder annotation =
                    AnnotationSpec.builder(RequiresExtension.class).addMember("value", "$S", extension.name());
            ColumnSource.text(annotation, "schema", extension.schema());
            spec.addAnnotation(annotation.build());
        }
        for (Sequence sequence : schema.objects().sequences()) {
            spec.addAnnotation(SequenceSource.of(sequence));
        }
        return spec.build();
    }
}
