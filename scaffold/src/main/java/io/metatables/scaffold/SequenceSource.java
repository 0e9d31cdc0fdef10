package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import io.metatables.annotations.Identity;
import io.metatables.annotations.IdentityMode;
import io.metatables.annotations.Sequence;
import io.metatables.annotations.Serial;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sequences, in annotations. */
final class SequenceSource {

    private SequenceSource() {}

    static AnnotationSpec identity(io.metatables.schema.model.Identity identity, Table table, Column column) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Identity.class);
        if (identity.always()) {
            annotation.addMember("value", "$T.$L", IdentityMode.class, IdentityMode.ALWAYS);
        }
        return owned(annotation, identity.sequence(), table, column).build();
    }

    static AnnotationSpec serial(io.metatables.schema.model.Serial serial, Table table, Column column) {
        AnnotationSpec.Builder annotation =
                owned(AnnotationSpec.builder(Serial.class), serial.sequence(), table, column);
        String type = serial.sequence().options().type();
        if (!type.equals(column.type().name())) {
            annotation.addMember("sequenceType", "$S", type);
        }
        return annotation.build();
    }

    private static AnnotationSpec.Builder owned(
            AnnotationSpec.Builder annotation, OwnedSequence sequence, Table table, Column column) {
        QualifiedName usual =
                new QualifiedName(table.name().schema(), table.name().name() + "_" + column.name() + "_seq");
        if (!sequence.name().equals(usual)) {
            boolean sameSchema = java.util.Objects.equals(sequence.name().schema(), usual.schema());
            annotation.addMember(
                    "sequenceName",
                    "$S",
                    sameSchema ? sequence.name().name() : sequence.name().toString());
        }
        options(sequence.options()).ifPresent(options -> annotation.addMember("options", "$L", options));
        return annotation;
    }

    static AnnotationSpec of(io.metatables.schema.model.Sequence sequence) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Sequence.class)
                .addMember("name", "$S", sequence.qualifiedName().name());
        @Nullable String schema = sequence.qualifiedName().schema();
        if (schema != null) {
            annotation.addMember("schema", "$S", schema);
        }
        if (!sequence.options().type().equals("bigint")) {
            annotation.addMember("type", "$S", sequence.options().type());
        }
        options(sequence.options()).ifPresent(options -> annotation.addMember("options", "$L", options));
        if (sequence.description() != null) {
            annotation.addMember("description", "$S", sequence.description());
        }
        return annotation.build();
    }

    private static Optional<AnnotationSpec> options(SequenceOptions options) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(io.metatables.annotations.SequenceOptions.class);
        boolean ascending = options.increment() > 0;
        long greatest = SequenceOptions.greatest(options.type());
        long min = ascending ? 1 : -greatest - 1;
        long max = ascending ? greatest : -1;
        add(annotation, "start", options.start(), ascending ? options.minValue() : options.maxValue());
        add(annotation, "increment", options.increment(), 1);
        add(annotation, "minValue", options.minValue(), min);
        add(annotation, "maxValue", options.maxValue(), max);
        add(annotation, "cache", options.cache(), 1);
        if (options.cycle()) {
            annotation.addMember("cycle", "true");
        }
        AnnotationSpec built = annotation.build();
        return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private static void add(AnnotationSpec.Builder annotation, String name, long value, long usual) {
        if (value != usual) {
            annotation.addMember(name, "$LL", value);
        }
    }
}
