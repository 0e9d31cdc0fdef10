package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.INHERITS;
import static io.metatables.processor.declaration.AnnotationNames.PARTITION_OF;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads from which tables a table has columns. */
final class AncestryReader {
    private final ReadingFindings findings;

    AncestryReader(ReadingFindings findings) {
        this.findings = findings;
    }

    /** Null: from none. */
    @Nullable
    AncestryDeclaration read(OurAnnotations annotations, SourceRef place) {
        AnnotationValues partition = annotations.find(PARTITION_OF);
        AnnotationValues inherits = annotations.find(INHERITS);
        if (partition != null && inherits != null) {
            refuse(
                    place.annotation(INHERITS),
                    place + " is both a partition and a table that inherits.",
                    "Keep @PartitionOf or @Inherits.");
        }
        if (partition != null) {
            return partition(partition, place.annotation(PARTITION_OF)).orElse(null);
        }
        return inherits == null ? null : inheritance(inherits, place.annotation(INHERITS));
    }

    private Optional<AncestryDeclaration> partition(AnnotationValues values, SourceRef source) {
        return values.type("target").map(target -> {
            refuseNoModel(target, source.value("target"));
            return new AncestryDeclaration.PartitionMembership(
                    JavaTypeReader.name(target), PartitionReader.bound(values, source, findings));
        });
    }

    private @Nullable AncestryDeclaration inheritance(AnnotationValues values, SourceRef source) {
        List<TypeMirror> parents = values.types("value");
        if (parents.isEmpty()) {
            refuse(source, source + " inherits from no table.", "Name the models of its parents, or remove @Inherits.");
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (TypeMirror parent : parents) {
            refuseNoModel(parent, source.value("value"));
            if (!seen.add(JavaTypeReader.name(parent))) {
                refuse(
                        source.value("value"),
                        source + " inherits from " + JavaTypeReader.name(parent) + " twice.",
                        "Name each parent once.");
            }
        }
        return new AncestryDeclaration.Inheritance(
                parents.stream().map(JavaTypeReader::name).toList());
    }

    private void refuseNoModel(TypeMirror parent, SourceRef place) {
        if (!ConstraintReader.isModel(parent)) {
            findings.add(
                    place,
                    DeclarationCode.PARENT_NO_MODEL,
                    place + " has columns from " + JavaTypeReader.name(parent) + ", which is no model.",
                    "Name a class with @MetaTable or @TimeIndexMetaTable; for columns that come from no table, mark the class"
                            + " @MappedSuperclass and extend it.");
        }
    }

    private void refuse(SourceRef place, String problem, String remedy) {
        findings.add(place, DeclarationCode.ANCESTRY, problem, remedy);
    }
}
