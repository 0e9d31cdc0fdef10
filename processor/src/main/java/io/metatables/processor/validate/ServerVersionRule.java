package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.naming.TypeName;
import io.metatables.schema.server.ServerFeature;
import io.metatables.schema.server.ServerVersion;
import java.util.function.Consumer;

/** What a model says, the oldest server that revisions are for knows: else they would fail when they are applied. */
final class ServerVersionRule implements Rule {
    private final ServerVersion oldest;

    ServerVersionRule(ServerVersion oldest) {
        this.oldest = oldest;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (TableDeclaration table : compilation.tables()) {
            checkKeys(table, findings);
            checkColumns(table, findings);
        }
        for (TypeDeclaration type : compilation.objects().types()) {
            checkType(type, findings);
        }
    }

    private void checkKeys(TableDeclaration table, Consumer<SourceFinding> findings) {
        table.uniques().stream()
                .filter(unique -> unique.details().nullsNotDistinct())
                .forEach(unique -> checkNulls(unique.source(), findings));
        table.indexes().stream()
                .filter(index -> index.details().nullsNotDistinct())
                .forEach(index -> checkNulls(index.source(), findings));
        table.foreignKeys().stream()
                .filter(key -> !key.details().onDeleteMembers().isEmpty())
                .map(key -> key.source().value("onDeleteMembers"))
                .forEach(place -> check(ServerFeature.PARTIAL_SET, place, "leave onDeleteMembers out", findings));
        if (table.details().partitionKey() != null) {
            String instead = "declare it on each partition as a model";
            table.constraints()
                    .exclusions()
                    .forEach(exclusion ->
                            check(ServerFeature.PARTITIONED_EXCLUSION, exclusion.source(), instead, findings));
        }
    }

    private void checkNulls(SourceRef key, Consumer<SourceFinding> findings) {
        String instead = "make its columns NOT NULL, so that there are no nulls to compare";
        check(ServerFeature.NULLS_NOT_DISTINCT, key.value("nullsNotDistinct"), instead, findings);
    }

    private void checkColumns(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (ColumnDeclaration column : table.columns()) {
            SourceRef place = table.place(column);
            checkScale(column, place, findings);
            if (column.value() instanceof ColumnValue.GeneratedValue generated && generated.virtual()) {
                SourceRef kind = place.annotation(generated.annotation()).value("kind");
                check(ServerFeature.VIRTUAL_COLUMN, kind, "make it stored", findings);
            }
        }
    }

    private void checkType(TypeDeclaration type, Consumer<SourceFinding> findings) {
        if (type instanceof CompositeDeclaration composite) {
            for (ColumnDeclaration attribute : composite.attributes()) {
                checkScale(attribute, composite.model().source().member(attribute.element()), findings);
            }
        } else if (type instanceof DomainDeclaration domain
                && TypeName.flaw(domain.type()).isEmpty()
                && ServerFeature.isWideScale(TypeName.parse(domain.type()))) {
            checkScale(
                    domain.model().source().annotation(AnnotationNames.DOMAIN).value("type"), findings);
        }
    }

    private void checkScale(ColumnDeclaration column, SourceRef place, Consumer<SourceFinding> findings) {
        if (TypeMapping.columnType(column).filter(ServerFeature::isWideScale).isPresent()) {
            String member = column.typeName() == null ? "scale" : "type";
            checkScale(place.annotation(AnnotationNames.COLUMN).value(member), findings);
        }
    }

    private void checkScale(SourceRef place, Consumer<SourceFinding> findings) {
        check(ServerFeature.WIDE_SCALE, place, "choose a scale from 0 to the precision", findings);
    }

    private void check(ServerFeature feature, SourceRef place, String instead, Consumer<SourceFinding> findings) {
        if (feature.isUnknownTo(oldest)) {
            int since = feature.since().major();
            findings.accept(SourceFinding.at(
                    place,
                    ModelCode.NEWER_SERVER,
                    "On " + place + " is " + feature.text() + ", which needs PostgreSQL " + since
                            + "; revisions are for servers from " + oldest.major() + " on.",
                    "Say -Ametatables.postgres=" + since + " to the compiler if no older server is left, or " + instead
                            + "."));
        }
    }
}
