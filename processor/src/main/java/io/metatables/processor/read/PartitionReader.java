package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.PARTITION;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_BY;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.read.AnnotatedPlace.Placed;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.SortOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a table is partitioned, and the partitions beside it. */
final class PartitionReader {
    private final ReadingFindings findings;
    private final ElementReader elements;
    private final OptionReader options;

    PartitionReader(ReadingFindings findings) {
        this.findings = findings;
        this.elements = new ElementReader(findings);
        this.options = new OptionReader(findings);
    }

    /** Null: it is not partitioned. */
    @Nullable
    PartitionKeyDeclaration key(OurAnnotations annotations, SourceRef place) {
        AnnotationValues values = annotations.find(PARTITION_BY);
        return values == null ? null : key(values, place.annotation(PARTITION_BY));
    }

    private PartitionKeyDeclaration key(AnnotationValues values, SourceRef source) {
        List<ElementDeclaration> key = elements.read(values, source, null);
        if (key.isEmpty()) {
            findings.add(
                    source,
                    DeclarationCode.ELEMENT,
                    "The " + ReadingFindings.at(source) + " of " + source
                            + " does not say by what rows are told apart.",
                    "Name the members of the partition key, such as members = \"sentAt\".");
        }
        if (key.stream().anyMatch(element -> element.order() != SortOrder.ASC)) {
            findings.add(
                    source.value("parts"),
                    DeclarationCode.ELEMENT,
                    "The " + ReadingFindings.at(source) + " of " + source
                            + " gives its key an order, and a partition key has none.",
                    "Remove order and nulls.");
        }
        return new PartitionKeyDeclaration(values.constant("strategy", PartitionStrategy.RANGE), key);
    }

    /** The partitions that have nothing of their own. */
    List<PartitionDeclaration> read(OurAnnotations annotations, SourceRef place) {
        List<PartitionDeclaration> partitions = new ArrayList<>();
        for (Placed placed : new AnnotatedPlace(annotations, place, null).all(PARTITION)) {
            partitions.add(partition(placed.values(), placed.source()));
        }
        if (!partitions.isEmpty()) {
            new PartitionTree(partitions, findings).check(annotations.has(PARTITION_BY));
        }
        return partitions;
    }

    private PartitionDeclaration partition(AnnotationValues values, SourceRef source) {
        List<AnnotationValues> by = atMostOne(values, "by", source);
        List<AnnotationValues> storage = atMostOne(values, "storage", source);
        return new PartitionDeclaration(
                source,
                values.writtenText("name").orElse(""),
                values.text("schema"),
                values.text("of"),
                bound(values, source, findings),
                by.isEmpty() ? null : key(by.get(0), source),
                storage.isEmpty() ? StorageDeclaration.NONE : options.storage(storage.get(0), source),
                values.text("description"));
    }

    private List<AnnotationValues> atMostOne(AnnotationValues values, String name, SourceRef source) {
        List<AnnotationValues> written = values.annotations(name);
        if (written.size() > 1) {
            findings.add(
                    source.value(name),
                    DeclarationCode.PARTITION_PLACE,
                    "The @Partition of " + source + " says " + written.size() + " times how it is "
                            + (name.equals("by") ? "partitioned" : "stored") + ".",
                    "Say it once.");
        }
        return written;
    }

    /** The bound of a partition, as written; one that PostgreSQL would not understand is a finding. */
    static String bound(AnnotationValues values, SourceRef source, ReadingFindings findings) {
        String written = values.writtenText("values").orElse("");
        PartitionBound.flaw(written)
                .ifPresent(
                        flaw -> findings.add(
                                source.value("values"),
                                DeclarationCode.PARTITION_BOUND,
                                "The bound of the partition at " + source + " " + flaw + ".",
                                "Write FROM (...) TO (...), IN (...), WITH (modulus 4, remainder 0) or DEFAULT, without FOR VALUES."));
        return written;
    }
}
