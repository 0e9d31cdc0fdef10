package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.EXTERNAL;
import static io.metatables.processor.declaration.AnnotationNames.INHERITS;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_BY;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_OF;
import static io.metatables.processor.declaration.AnnotationNames.PROTECTED;
import static io.metatables.processor.declaration.AnnotationNames.TABLE_STORAGE;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.GrainDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.declaration.TableDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a model class says of its table beside its columns and constraints. */
final class TableDetailsReader {
    private static final Set<String> ANCESTRY = Set.of(PARTITION_OF, INHERITS);
    private static final Set<String> SAYING = Set.of(
            TIME_INDEX_META_TABLE, TABLE_STORAGE, PARTITION_BY, PARTITION, PARTITION_OF, INHERITS, EXTERNAL, PROTECTED);

    private final ReadingFindings findings;
    private final OptionReader options;

    TableDetailsReader(ReadingFindings findings) {
        this.findings = findings;
        this.options = new OptionReader(findings);
    }

    TableDetails read(OurAnnotations annotations, SourceRef place, List<ColumnMember> members) {
        if (!annotations.hasAny(SAYING)) {
            return TableDetails.NONE;
        }
        AnnotationValues storage = annotations.find(TABLE_STORAGE);
        PartitionReader partitions = new PartitionReader(findings);
        return new TableDetails(
                grain(annotations, members),
                storage == null ? StorageDeclaration.NONE : options.storage(storage, place.annotation(TABLE_STORAGE)),
                partitions.key(annotations, place),
                partitions.read(annotations, place),
                annotations.hasAny(ANCESTRY) ? new AncestryReader(findings).read(annotations, place) : null,
                annotations.has(EXTERNAL),
                annotations.has(PROTECTED));
    }

    private GrainDeclaration grain(OurAnnotations annotations, List<ColumnMember> members) {
        AnnotationValues table = annotations.find(TIME_INDEX_META_TABLE);
        return table == null
                ? GrainDeclaration.NONE
                : new GrainDeclaration(dimensions(members), "PRIMARY_KEY".equals(table.constant("grainKey")));
    }

    private List<String> dimensions(List<ColumnMember> members) {
        List<ColumnMember> dimensions = new ArrayList<>();
        boolean ordered = false;
        for (ColumnMember member : members) {
            if (member.annotations().has(DIMENSION)) {
                dimensions.add(member);
                ordered |= order(member) != 0;
            }
        }
        if (ordered) {
            refuseOrders(dimensions);
            dimensions.sort(Comparator.comparingInt(TableDetailsReader::order));
        }
        List<String> names = new ArrayList<>();
        for (ColumnMember member : dimensions) {
            names.add(member.name());
        }
        return names;
    }

    private static int order(ColumnMember member) {
        AnnotationValues dimension = member.annotations().find(DIMENSION);
        return dimension == null ? 0 : dimension.number("order");
    }

    private void refuseOrders(List<ColumnMember> dimensions) {
        Set<Integer> taken = new HashSet<>();
        for (ColumnMember member : dimensions) {
            int order = order(member);
            if (order < 1 || !taken.add(order)) {
                findings.add(
                        member.place().annotation(DIMENSION),
                        DeclarationCode.DIMENSION_ORDER,
                        "Dimension " + member.place()
                                + (order < 1 ? " has no place" : " has the place " + order + " of another one")
                                + " among the dimensions, while others say theirs.",
                        "Give each dimension an order of its own, from 1, or none of them.");
            }
        }
    }
}
