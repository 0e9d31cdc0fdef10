package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.processor.typing.TypeNames;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.naming.TypeName;
import java.util.List;
import java.util.Optional;

/** Makes what a schema has beside its tables. */
final class ObjectAssembler {
    private final String prefix;

    ObjectAssembler(String prefix) {
        this.prefix = prefix;
    }

    SchemaObjects assemble(ObjectDeclarations declared) {
        return new SchemaObjects(
                declared.extensions().stream()
                        .map(ObjectAssembler::extension)
                        .distinct()
                        .toList(),
                declared.types().stream()
                        .map(this::type)
                        .flatMap(Optional::stream)
                        .toList(),
                declared.sequences().stream()
                        .map(ObjectAssembler::sequence)
                        .distinct()
                        .toList());
    }

    private static Extension extension(ExtensionDeclaration declared) {
        return new Extension(declared.name(), declared.schema());
    }

    private static Sequence sequence(SequenceDeclaration declared) {
        return new Sequence(
                declared.qualifiedName(),
                declared.numbers().of(declared.valueType()),
                declared.external(),
                declared.description());
    }

    private Optional<DataType> type(TypeDeclaration declared) {
        TypeOptions options = declared.options();
        return options == null
                ? Optional.empty()
                : type(declared, options.qualifiedName(declared.model(), prefix), options);
    }

    private Optional<DataType> type(TypeDeclaration declared, QualifiedName name, TypeOptions options) {
        if (declared instanceof EnumDeclaration type) {
            return Optional.of(new EnumType(name, type.labels(), options.external(), options.description()));
        }
        if (declared instanceof DomainDeclaration type) {
            return Optional.of(domain(type, name));
        }
        if (declared instanceof CompositeDeclaration type) {
            List<CompositeType.Attribute> attributes =
                    type.attributes().stream().map(ObjectAssembler::attribute).toList();
            return Optional.of(new CompositeType(name, attributes, options.external(), options.description()));
        }
        return declared instanceof RangeDeclaration type ? Optional.of(range(type, name)) : Optional.empty();
    }

    private static CompositeType.Attribute attribute(ColumnDeclaration declared) {
        return new CompositeType.Attribute(
                declared.columnName(),
                TypeMapping.columnType(declared)
                        .orElseThrow(() -> new IllegalStateException("no type for " + declared)),
                declared.collation());
    }

    private static String canonical(String expression) {
        return SqlExpression.parse(expression).sql();
    }

    private static Domain domain(DomainDeclaration declared, QualifiedName name) {
        String otherwise = declared.defaultExpression();
        return new Domain(
                name,
                TypeName.parse(declared.type()),
                !declared.notNull(),
                otherwise == null ? null : canonical(otherwise),
                declared.collation(),
                declared.checks().stream().map(check -> check(check, name)).toList(),
                declared.options().external(),
                declared.options().description());
    }

    private static CheckConstraint check(DomainDeclaration.DomainCheck declared, QualifiedName domain) {
        String name = declared.name();
        return new CheckConstraint(
                name != null ? name : PhysicalName.cut("ck__" + domain.name()),
                new CheckCondition.Expression(canonical(declared.expression())),
                true,
                !declared.notValid());
    }

    private RangeType range(RangeDeclaration declared, QualifiedName name) {
        return new RangeType(
                name,
                TypeName.parse(declared.subtype()),
                new RangeType.Functions(
                        declared.operatorClass(), declared.collation(), declared.canonical(), declared.subtypeDiff()),
                TypeNames.multirange(declared, prefix).name(),
                declared.options().external(),
                declared.options().description());
    }
}
