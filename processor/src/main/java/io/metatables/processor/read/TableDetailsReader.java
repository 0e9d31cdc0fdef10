package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.DIMENSION;
import static io.metatables.processor.declaration.AnnotationNames.EXTERNAL;
import static io.metatables.processor.declaration.AnnotationNames.PROTECTED;
import static io.metatables.processor.declaration.AnnotationNames.TABLE_STORAGE;
import static io.metatables.processor.declaration.AnnotationNames.TIME_INDEX_META_TABLE;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.GrainDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.declaration.TableDetails;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a model class says of its table beside its columns and constraints. */
final class TableDetailsReader {
    private final ReadingFindings findings;
    private final OptionReader options;

    TableDetailsReader(ReadingFindings findings) {
        this.findings = findings;
        this.options = new OptionReader(findings);
    }

    TableDetails read(OurAnnotations annotations, SourceRef place, List<ColumnMember> members) {
        PartitionReader partitions = new PartitionReader(findings);
        return new TableDetails(
                grain(annotations, members),
                annotations
                        .first(TABLE_STORAGE)
                        .map(values -> options.storage(values, place.annotation(TABLE_STORAGE)))
                        .orElse(StorageDeclaration.NONE),
                partitions.key(annotations, place),
                partitions.read(annotations, place),
                new AncestryReader(findings).read(annotations, place),
                annotations.has(EXTERNAL),
                annotations.has(PROTECTED));
    }

    private GrainDeclaration grain(OurAnnotations annotations, List<ColumnMember> members) {
        Optional<AnnotationValues> table = annotations.first(TIME_INDEX_META_TABLE);
        if (table.isEmpty()) {
            return GrainDeclaration.NONE;
        }
        boolean primaryKey =
                table.get().constant("grainKey").filter("PRIMARY_KEY"::equals).isPresent();
        return new GrainDeclaration(dimensions(members), primaryKey);
    }

    private List<String> dimensions(List<ColumnMember> members) {
        List<ColumnMember> dimensions = members.stream()
                .filter(member -> member.annotations().has(DIMENSION))
                .toList();
        boolean ordered = dimensions.stream().anyMatch(member -> order(member) != 0);
        if (ordered) {
            refuseOrders(dimensions);
        }
        // The order of the members is kept where all say 0.
        return dimensions.stream()
                .sorted(Comparator.comparingInt(TableDetailsReader::order))
                .map(ColumnMember::name)
                .toList();
    }

    private static int order(ColumnMember member) {
        return member.annotations()
                .first(DIMENSION)
                .map(values -> values.number("order"))
                .orElse(0);
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
