package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import io.metatables.annotations.Check;
import io.metatables.annotations.Exclusion;
import io.metatables.annotations.ExclusionPart;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.IndexPart;
import io.metatables.annotations.MatchType;
import io.metatables.annotations.PrimaryKey;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints and indexes, in annotations on the class; each with the name that it has. */
final class ConstraintSource implements NamedObject.Visitor<AnnotationSpec> {
    private final Table table;
    private final ClassNames names;
    private final TableMembers members;
    private final ElementSource elements;

    ConstraintSource(Table table, ClassNames names, TableMembers members) {
        this.table = table;
        this.names = names;
        this.members = members;
        this.elements = new ElementSource(table.name(), members);
    }

    @Override
    public AnnotationSpec visitPrimaryKey(io.metatables.schema.model.PrimaryKey key) {
        return key(AnnotationSpec.builder(PrimaryKey.class), key.name(), key.columns(), key.options());
    }

    @Override
    public AnnotationSpec visitUniqueConstraint(UniqueConstraint key) {
        return key(AnnotationSpec.builder(Unique.class), key.name(), key.columns(), key.options());
    }

    private AnnotationSpec key(
            AnnotationSpec.Builder annotation, String name, List<String> columns, KeyOptions options) {
        annotation.addMember("name", "$S", name);
        members(annotation, "members", columns);
        members(annotation, "include", options.include());
        Members.truth(annotation, "nullsNotDistinct", options.nullsNotDistinct());
        Members.deferrability(annotation, options.deferrability());
        Members.parameters(annotation, "storageParameters", options.storageParameters());
        ColumnSource.text(annotation, "tablespace", options.tablespace());
        marks(annotation, name);
        return annotation.build();
    }

    private void marks(AnnotationSpec.Builder annotation, String name) {
        ObjectMarks marks = table.marksOf(name);
        ColumnSource.text(annotation, "description", marks.description());
        Members.truth(annotation, "clustered", marks.clustered());
        Members.truth(annotation, "replicaIdentity", marks.replicaIdentity());
    }

    private void members(AnnotationSpec.Builder annotation, String name, List<String> columns) {
        Members.texts(annotation, name, members.members(table.name(), columns));
    }

    @Override
    public AnnotationSpec visitForeignKey(io.metatables.schema.model.ForeignKey key) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ForeignKey.class)
                .addMember("name", "$S", key.name())
                .addMember("target", "$T.class", names.table(key.target()));
        members(annotation, "members", key.columns());
        Members.texts(annotation, "targetMembers", members.members(key.target(), key.targetColumns()));
        Members.constant(
                annotation, "onDelete", ReferentialAction.valueOf(key.onDelete().name()), ReferentialAction.NO_ACTION);
        Members.constant(
                annotation, "onUpdate", ReferentialAction.valueOf(key.onUpdate().name()), ReferentialAction.NO_ACTION);
        ForeignKeyOptions options = key.options();
        members(annotation, "onDeleteMembers", options.onDeleteColumns());
        Members.constant(annotation, "match", MatchType.valueOf(options.match().name()), MatchType.SIMPLE);
        Members.deferrability(annotation, options.deferrability());
        Members.truth(annotation, "notValid", !options.valid());
        marks(annotation, key.name());
        return annotation.build();
    }

    @Override
    public AnnotationSpec visitCheckConstraint(CheckConstraint check) {
        AnnotationSpec.Builder annotation = said(check);
        marks(annotation, check.name());
        return annotation.build();
    }

    static AnnotationSpec check(CheckConstraint check) {
        return said(check).build();
    }

    private static AnnotationSpec.Builder said(CheckConstraint check) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Check.class)
                .addMember("name", "$S", check.name())
                .addMember("value", "$S", condition(check.condition()));
        Members.truth(annotation, "noInherit", !check.inherited());
        Members.truth(annotation, "notValid", !check.valid());
        return annotation;
    }

    private static String condition(CheckCondition condition) {
        if (condition instanceof CheckCondition.Expression expression) {
            return expression.sql();
        }
        throw new IllegalArgumentException("introspection reads every check as an expression, but not " + condition);
    }

    @Override
    public AnnotationSpec visitExclusionConstraint(ExclusionConstraint exclusion) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(Exclusion.class).addMember("name", "$S", exclusion.name());
        annotation.addMember(
                "parts",
                Members.list(exclusion.elements().stream()
                        .map(element -> elements.of(
                                AnnotationSpec.builder(ExclusionPart.class).addMember("with", "$S", element.operator()),
                                element.element()))
                        .map(part -> CodeBlock.of("$L", part))
                        .toList()));
        options(annotation, exclusion.options(), "gist");
        Members.deferrability(annotation, exclusion.deferrability());
        marks(annotation, exclusion.name());
        return annotation.build();
    }

    @Override
    public AnnotationSpec visitIndex(io.metatables.schema.model.Index index) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Index.class).addMember("name", "$S", index.name());
        if (index.elements().stream().allMatch(IndexElement::isPlain)) {
            members(annotation, "members", index.columns());
        } else {
            annotation.addMember("parts", parts(index.elements()));
        }
        Members.truth(annotation, "unique", index.unique());
        options(annotation, index.options(), IndexOptions.BTREE);
        marks(annotation, index.name());
        return annotation.build();
    }

    CodeBlock parts(List<IndexElement> parts) {
        return Members.list(parts.stream()
                .map(part -> elements.of(AnnotationSpec.builder(IndexPart.class), part))
                .map(part -> CodeBlock.of("$L", part))
                .collect(Collectors.toList()));
    }

    private void options(AnnotationSpec.Builder annotation, IndexOptions options, String usualMethod) {
        if (!options.method().equals(usualMethod)) {
            annotation.addMember("method", "$S", options.method());
        }
        members(annotation, "include", options.include());
        ColumnSource.text(annotation, "where", options.where());
        Members.truth(annotation, "nullsNotDistinct", options.nullsNotDistinct());
        Members.parameters(annotation, "storageParameters", options.storageParameters());
        ColumnSource.text(annotation, "tablespace", options.tablespace());
    }
}
