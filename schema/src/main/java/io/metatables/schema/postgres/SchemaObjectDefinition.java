package io.metatables.schema.postgres;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that make what a schema has beside its tables, but for comments. */
final class SchemaObjectDefinition implements SchemaObject.Visitor<List<String>> {

    @Override
    public List<String> visitExtension(Extension extension) {
        String schema = extension.schema() == null ? "" : " SCHEMA " + Sql.name(extension.schema());
        return List.of("CREATE EXTENSION IF NOT EXISTS " + Sql.name(extension.name()) + schema + ";");
    }

    @Override
    public List<String> visitSequence(Sequence sequence) {
        return List.of(SequenceDefinition.create(sequence.qualifiedName(), sequence.options()));
    }

    @Override
    public List<String> visitEnumType(EnumType type) {
        return List.of(
                "CREATE TYPE " + Sql.name(type.qualifiedName()) + " AS ENUM (" + Sql.literals(type.labels()) + ");");
    }

    @Override
    public List<String> visitDomain(Domain domain) {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ")
                .append(Sql.name(domain.qualifiedName()))
                .append(" AS ")
                .append(domain.type())
                .append(collate(domain.collation()));
        if (domain.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(Definitions.expression(domain.defaultExpression()));
        }
        if (!domain.nullable()) {
            sql.append(" NOT NULL");
        }
        List<String> statements = new ArrayList<>();
        for (CheckConstraint check : domain.checks()) {
            if (check.valid()) {
                sql.append("\n    ").append(check(check));
            } else {
                statements.add(addCheck(domain.qualifiedName(), check));
            }
        }
        statements.add(0, sql.append(';').toString());
        return statements;
    }

    static String addCheck(QualifiedName domain, CheckConstraint check) {
        return "ALTER DOMAIN " + Sql.name(domain) + "\n    ADD " + check(check) + ";";
    }

    private static String check(CheckConstraint check) {
        return check.accept(new ConstraintDefinition()).orElseThrow();
    }

    @Override
    public List<String> visitCompositeType(CompositeType type) {
        String attributes = type.attributes().stream()
                .map(SchemaObjectDefinition::attribute)
                .collect(Collectors.joining(",\n    "));
        return List.of("CREATE TYPE " + Sql.name(type.qualifiedName()) + " AS ("
                + (attributes.isEmpty() ? "" : "\n    " + attributes + "\n") + ");");
    }

    static String attribute(CompositeType.Attribute attribute) {
        return Sql.name(attribute.name()) + " " + attribute.type() + collate(attribute.collation());
    }

    private static String collate(@Nullable String collation) {
        return collation == null ? "" : " COLLATE " + Sql.collation(collation);
    }

    @Override
    public List<String> visitRangeType(RangeType type) {
        RangeType.Functions functions = type.functions();
        List<String> parts = new ArrayList<>(List.of("SUBTYPE = " + type.subtype()));
        add(parts, "SUBTYPE_OPCLASS", functions.operatorClass());
        add(parts, "COLLATION", functions.collation() == null ? null : Sql.collation(functions.collation()));
        add(parts, "CANONICAL", functions.canonical());
        add(parts, "SUBTYPE_DIFF", functions.subtypeDiff());
        QualifiedName name = type.qualifiedName();
        add(parts, "MULTIRANGE_TYPE_NAME", Sql.name(name.schema(), type.multirange()));
        return List.of("CREATE TYPE " + Sql.name(name) + " AS RANGE (\n    " + String.join(",\n    ", parts) + "\n);");
    }

    private static void add(List<String> parts, String word, @Nullable String value) {
        if (value != null) {
            parts.add(word + " = " + value);
        }
    }
}
