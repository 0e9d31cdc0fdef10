package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.metatables.annotations.External;
import io.metatables.annotations.Inherits;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.PartitionOf;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The model class of a table. */
final class TableSource {
    /** A constructor has at most 255 parameters, and a long or a double counts twice. */
    private static final int MOST_COMPONENTS = 120;

    private final Table table;
    private final ClassNames names;
    private final JavaColumnTypes types;
    private final TableMembers members;
    private final ConstraintSource constraints;

    TableSource(Table table, ClassNames names, JavaColumnTypes types, TableMembers members) {
        this.table = table;
        this.names = names;
        this.types = types;
        this.members = members;
        this.constraints = new ConstraintSource(table, names, members);
    }

    TypeSpec spec() {
        List<ParameterSpec> components =
                table.columns().stream().map(this::component).toList();
        TypeSpec.Builder spec = components.size() <= MOST_COMPONENTS ? record(components) : wide(components);
        // No Javadoc: it would become a comment that the table does not have.
        spec.addModifiers(Modifier.PUBLIC);
        annotations().forEach(spec::addAnnotation);
        return spec.build();
    }

    private ParameterSpec component(Column column) {
        return new ColumnSource(table, column, members.member(table.name(), column.name()), types.of(column.type()))
                .component()
                .build();
    }

    private TypeSpec.Builder record(List<ParameterSpec> components) {
        return TypeSpec.recordBuilder(names.of(table))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components)
                        .build());
    }

    /** An interface has an accessor a column, and no constructor. */
    private TypeSpec.Builder wide(List<ParameterSpec> components) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(names.of(table));
        for (ParameterSpec component : components) {
            spec.addMethod(MethodSpec.methodBuilder(component.name())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addAnnotations(component.annotations())
                    .returns(component.type())
                    .build());
        }
        return spec;
    }

    private List<AnnotationSpec> annotations() {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(metaTable());
        if (table.care().external()) {
            annotations.add(AnnotationSpec.builder(External.class).build());
        }
        PartitionSource.storage(table.storage()).ifPresent(annotations::add);
        ancestry().ifPresent(annotations::add);
        @Nullable Partitioning partitioning = table.partitioning();
        if (partitioning != null) {
            annotations.addAll(PartitionSource.of(table, partitioning, constraints));
        }
        objects().forEach(object -> annotations.add(object.accept(constraints)));
        return annotations;
    }

    private List<NamedObject> objects() {
        List<NamedObject> objects = new ArrayList<>();
        Optional.ofNullable(table.primaryKey()).ifPresent(objects::add);
        objects.addAll(table.uniqueConstraints());
        objects.addAll(table.foreignKeys());
        objects.addAll(table.checkConstraints());
        objects.addAll(table.exclusionConstraints());
        objects.addAll(table.indexes());
        return objects;
    }

    private AnnotationSpec metaTable() {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(MetaTable.class)
                .addMember("adoptedName", "$S", table.name().name());
        ColumnSource.text(annotation, "schema", table.name().schema());
        ColumnSource.text(annotation, "description", table.description());
        boolean partition = table.ancestry() instanceof Ancestry.PartitionOf;
        Members.truth(annotation, "keyless", table.primaryKey() == null && !partition);
        return annotation.build();
    }

    private Optional<AnnotationSpec> ancestry() {
        @Nullable Ancestry ancestry = table.ancestry();
        if (ancestry instanceof Ancestry.Inherits inherits) {
            return Optional.of(AnnotationSpec.builder(Inherits.class)
                    .addMember(
                            "value",
                            Members.list(inherits.parents().stream()
                                    .map(parent -> CodeBlock.of("$T.class", names.table(parent)))
                                    .toList()))
                    .build());
        }
        return ancestry instanceof Ancestry.PartitionOf partition
                ? Optional.of(AnnotationSpec.builder(PartitionOf.class)
                        .addMember("target", "$T.class", names.table(partition.parent()))
                        .addMember("values", "$S", partition.bound())
                        .build())
                : Optional.empty();
    }
}
