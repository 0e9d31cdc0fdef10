package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.metatables.annotations.CompositeType;
import io.metatables.annotations.Domain;
import io.metatables.annotations.EnumType;
import io.metatables.annotations.Label;
import io.metatables.annotations.RangeType;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.Table;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The class of a type. */
final class TypeSource implements SchemaObject.Visitor<TypeSpec> {
    private final ClassName name;
    private final JavaColumnTypes types;

    TypeSource(ClassName name, JavaColumnTypes types) {
        this.name = name;
        this.types = types;
    }

    @Override
    public TypeSpec visitExtension(Extension extension) {
        throw new IllegalArgumentException("no class stands for extension " + extension.name());
    }

    @Override
    public TypeSpec visitSequence(Sequence sequence) {
        throw new IllegalArgumentException("no class stands for sequence " + sequence.qualifiedName());
    }

    @Override
    public TypeSpec visitEnumType(io.metatables.schema.model.EnumType type) {
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(
                        named(AnnotationSpec.builder(EnumType.class), type).build());
        UniqueNames unique = new UniqueNames();
        for (String label : type.labels()) {
            String constant = unique.of(constant(label));
            TypeSpec.Builder body = TypeSpec.anonymousClassBuilder("");
            if (!constant.equals(label)) {
                body.addAnnotation(AnnotationSpec.builder(Label.class)
                        .addMember("value", "$S", label)
                        .build());
            }
            spec.addEnumConstant(constant, body.build());
        }
        return spec.build();
    }

    private static String constant(String label) {
        String word = label.replaceAll("[^\\p{L}\\p{N}]+", "_").toUpperCase(Locale.ROOT);
        return !word.isEmpty() && Character.isJavaIdentifierStart(word.charAt(0)) && !word.equals("_")
                ? word
                : "VALUE_" + word;
    }

    @Override
    public TypeSpec visitDomain(io.metatables.schema.model.Domain domain) {
        AnnotationSpec.Builder annotation = named(AnnotationSpec.builder(Domain.class), domain)
                .addMember("type", "$S", domain.type().toString());
        Members.truth(annotation, "notNull", !domain.nullable());
        ColumnSource.text(annotation, "defaultExpression", domain.defaultExpression());
        ColumnSource.text(annotation, "collation", domain.collation());
        if (!domain.checks().isEmpty()) {
            annotation.addMember(
                    "checks",
                    Members.list(domain.checks().stream()
                            .map(ConstraintSource::check)
                            .map(check -> CodeBlock.of("$L", check))
                            .toList()));
        }
        return record(List.of(component(new Column("value", domain.type(), false, null, null))))
                .addAnnotation(annotation.build())
                .build();
    }

    @Override
    public TypeSpec visitCompositeType(io.metatables.schema.model.CompositeType type) {
        UniqueNames unique = new UniqueNames();
        List<ParameterSpec> components = type.attributes().stream()
                .map(attribute -> new Column(attribute.name(), attribute.type(), true, null, null)
                        .withCollation(attribute.collation()))
                .map(column -> component(column, unique.of(JavaWords.member(column.name()))))
                .toList();
        return record(components)
                .addAnnotation(
                        named(AnnotationSpec.builder(CompositeType.class), type).build())
                .build();
    }

    @Override
    public TypeSpec visitRangeType(io.metatables.schema.model.RangeType type) {
        AnnotationSpec.Builder annotation = named(AnnotationSpec.builder(RangeType.class), type)
                .addMember("subtype", "$S", type.subtype().toString())
                .addMember("multirange", "$S", type.multirange());
        ColumnSource.text(annotation, "operatorClass", type.functions().operatorClass());
        ColumnSource.text(annotation, "collation", type.functions().collation());
        ColumnSource.text(annotation, "canonical", type.functions().canonical());
        ColumnSource.text(annotation, "subtypeDiff", type.functions().subtypeDiff());
        List<ParameterSpec> bounds = List.of(
                component(new Column("from", type.subtype(), true, null, null)),
                component(new Column("to", type.subtype(), true, null, null)));
        return record(bounds).addAnnotation(annotation.build()).build();
    }

    /** The components of a domain or a range type say nothing: the annotation says it all. */
    private ParameterSpec component(Column column) {
        JavaColumnType type = types.of(column.type());
        return ParameterSpec.builder(column.nullable() ? type.nullable() : type.javaType(), column.name())
                .build();
    }

    private ParameterSpec component(Column attribute, String member) {
        Table none = Table.builder("", io.metatables.schema.model.QualifiedName.of(""))
                .build();
        return new ColumnSource(none, attribute, member, types.of(attribute.type()))
                .component()
                .build();
    }

    private TypeSpec.Builder record(List<ParameterSpec> components) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components)
                        .build());
    }

    private static AnnotationSpec.Builder named(AnnotationSpec.Builder annotation, DataType type) {
        annotation.addMember("name", "$S", type.qualifiedName().name());
        ColumnSource.text(annotation, "schema", type.qualifiedName().schema());
        ColumnSource.text(annotation, "description", type.description());
        return annotation;
    }
}
