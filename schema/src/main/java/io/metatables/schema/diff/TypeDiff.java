package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a type that lives on under its name, or why there can be none. */
final class TypeDiff implements TypeNames.TypeVisitor<List<SchemaChange>> {
    private static final String ANOTHER_TYPE =
            "Declare a new type under another name, and give the columns that one instead: the compiler then proposes to convert them.";

    private final DataType to;
    private final QualifiedName name;
    private final ObjectRenames renames;
    private final UsedTypes used;
    private final Refusals refusals;

    TypeDiff(DataType to, ObjectRenames renames, UsedTypes used, Refusals refusals) {
        this.to = to;
        this.name = to.qualifiedName();
        this.renames = renames;
        this.used = used;
        this.refusals = refusals;
    }

    List<SchemaChange> changesOf(DataType from) {
        if (from.getClass() != to.getClass()) {
            refuse("is " + noun(from) + " and becomes " + noun(to));
            return List.of();
        }
        List<SchemaChange> changes = new ArrayList<>(from.accept(this));
        if (!Objects.equals(from.description(), to.description())) {
            changes.add(new CommentType(to, from.description(), to.description()));
        }
        return List.copyOf(changes);
    }

    private static String noun(DataType type) {
        return (type instanceof EnumType ? "an " : "a ") + type.accept(new SchemaNoun());
    }

    private void refuse(String problem) {
        refusals.add(
                RefusalCode.TYPE_DEFINITION,
                "The type " + name + " " + problem + ", which PostgreSQL cannot alter.",
                ANOTHER_TYPE);
    }

    @Override
    public List<SchemaChange> visitEnumType(EnumType from) {
        List<String> labels = ((EnumType) to).labels();
        Successors successors = Successors.of(from.labels(), labels, renames.membersOf(name));
        if (!successors.dropped().isEmpty()) {
            refuseLabels(
                    "loses the label " + String.join(", ", successors.dropped()),
                    "Keep the label; or, if it only has another name now, put @RenamedFrom on its successor.");
            return List.of();
        }
        List<String> survivors = List.copyOf(successors.newByOld().values());
        if (!labels.stream().filter(survivors::contains).toList().equals(survivors)) {
            refuseLabels(
                    "has its labels in another order",
                    "Declare them in the order " + String.join(", ", survivors) + ".");
            return List.of();
        }
        List<SchemaChange> changes = new ArrayList<>();
        successors.newByOld().forEach((before, after) -> {
            if (!before.equals(after)) {
                changes.add(new RenameEnumLabel(name, before, after));
            }
        });
        for (String label : successors.added()) {
            changes.add(new AddEnumLabel(name, label, next(label, labels, survivors)));
        }
        return changes;
    }

    /** The label that a new one comes before; null: it is behind all that are there. */
    private static @Nullable String next(String label, List<String> labels, List<String> survivors) {
        return labels.subList(labels.indexOf(label) + 1, labels.size()).stream()
                .filter(survivors::contains)
                .findFirst()
                .orElse(null);
    }

    private void refuseLabels(String problem, String remedy) {
        refusals.add(
                RefusalCode.ENUM_LABELS,
                "The enum " + name + " " + problem + ", and PostgreSQL can only add and rename labels.",
                remedy + " Or: " + ANOTHER_TYPE);
    }

    private static boolean hasCheck(Domain domain, CheckConstraint check) {
        return domain.checks().stream().map(CanonicalObject::of).anyMatch(CanonicalObject.of(check)::equals);
    }

    @Override
    public List<SchemaChange> visitDomain(Domain from) {
        Domain domain = (Domain) to;
        if (!from.type().equals(domain.type()) || !Objects.equals(from.collation(), domain.collation())) {
            refuse("is a domain over " + from.type() + " and becomes one over " + domain.type()
                    + (domain.collation() == null ? "" : " collated by " + domain.collation()));
            return List.of();
        }
        List<SchemaChange> changes = new ArrayList<>();
        if (!SameExpression.same(from.defaultExpression(), domain.defaultExpression())) {
            changes.add(new ChangeDomainDefault(name, from.defaultExpression(), domain.defaultExpression()));
        }
        if (from.nullable() != domain.nullable()) {
            changes.add(new ChangeDomainNull(name, domain.nullable()));
        }
        for (CheckConstraint check : from.checks()) {
            if (!hasCheck(domain, check)) {
                changes.add(new DropDomainCheck(name, check));
            }
        }
        for (CheckConstraint check : domain.checks()) {
            if (!hasCheck(from, check)) {
                changes.add(new AddDomainCheck(name, check));
            }
        }
        if (used.containsWithin(name) && changes.stream().anyMatch(TypeDiff::looksAtRows)) {
            refuse("is in use within arrays or other types, and demands more from now on");
        }
        return changes;
    }

    private static boolean looksAtRows(SchemaChange change) {
        return (change instanceof AddDomainCheck add && add.check().valid())
                || (change instanceof ChangeDomainNull set && !set.nullable());
    }

    @Override
    public List<SchemaChange> visitCompositeType(CompositeType from) {
        CompositeType composite = (CompositeType) to;
        return new CompositeDiff(from, composite, renames.membersOf(name), used.contains(name)).changes(this::refuse);
    }

    @Override
    public List<SchemaChange> visitRangeType(RangeType from) {
        if (!from.withDescription(null).equals(to.withDescription(null))) {
            refuse("is a range with another definition");
        }
        return List.of();
    }
}
