package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TransitionalColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which former names of a table that lives on, and of its columns, come and go; but for views that come, which {@link TableRenames} finds. */
final class TransitionDiff {
    private static final String REMEDY =
            "First take `online` away there and accept that revision, once no instance of the release before"
                    + " runs any more; then make this change.";

    private final TablePair pair;
    private final Refusals refusals;
    private final List<SchemaChange> changes = new ArrayList<>();
    private final Set<TransitionalColumn> kept = new LinkedHashSet<>();

    TransitionDiff(TablePair pair, Refusals refusals) {
        this.pair = pair;
        this.refusals = refusals;
    }

    List<SchemaChange> changes() {
        if (!pair.from().transitional().isEmpty() || !pair.to().transitional().isEmpty()) {
            compareViews();
            compareColumns();
        }
        return changes;
    }

    /** A view goes before the columns that it may show. */
    private void compareViews() {
        @Nullable QualifiedName before = pair.from().transitional().view();
        @Nullable QualifiedName after = pair.to().transitional().view();
        boolean stays = Objects.equals(before, after);
        if (before != null && !stays) {
            changes.add(new DropFormerView(pair.oldRef(), before));
        }
        if (after != null) {
            refuseRetyped(after);
            if (stays) {
                refuseDropped(after);
            } else if (!pair.from().name().equals(pair.to().name())
                    && !pair.from().name().equals(after)) {
                refuse(
                        "is still called " + pair.from().name() + ", and not " + after
                                + " as its former identifier says, so that a view of that name would help nobody.",
                        "Leave `online` away, or rename the table in a revision of its own, without another schema or storage name.");
            }
        }
    }

    private void refuseRetyped(QualifiedName view) {
        for (String column : pair.columns().newByOld().keySet()) {
            if (pair.isRetyped(column)) {
                refuse("would change the type of " + column + ", which its view " + view + " shows.", REMEDY);
            }
        }
    }

    private void refuseDropped(QualifiedName view) {
        for (String column : pair.columns().dropped()) {
            refuse("would lose " + column + ", which its view " + view + " shows.", REMEDY);
        }
        for (TransitionalColumn former : pair.from().transitional().columns()) {
            if (!stays(former)) {
                refuse(
                        "would lose the former name " + former.name() + ", which its view " + view + " may show.",
                        REMEDY);
            }
        }
    }

    private void compareColumns() {
        for (TransitionalColumn former : pair.from().transitional().columns()) {
            if (stays(former)) {
                kept.add(renamed(former));
                refuseAround(former);
            } else {
                changes.add(new DropFormerColumn(pair.oldRef(), former, pair.oldColumn(former.column())));
            }
        }
        for (TransitionalColumn former : pair.to().transitional().columns()) {
            if (!kept.contains(former)) {
                changes.add(new AddFormerColumn(pair.newRef(), former, pair.newColumn(former.column())));
                if (former.column().equals(pair.columns().newByOld().get(former.name()))
                        && pair.isRetyped(former.name())) {
                    refuse(
                            "would give " + former.name()
                                    + " another name and another type, so that none could stand for the other.",
                            "Rename it first, and change the type when the former name is gone; or leave `online` away.");
                }
            }
        }
    }

    /** The functions behind former names name the table and the columns. */
    private void refuseAround(TransitionalColumn former) {
        if (pair.isRetyped(former.column())) {
            refuse(
                    "would change the type of " + former.column() + ", and " + former.name() + " still stands for it.",
                    REMEDY);
        }
        if (!former.column().equals(renamed(former).column())
                || !pair.from().name().equals(pair.to().name())) {
            refuse(
                    "would get another name for itself or for " + former.column() + ", and " + former.name()
                            + " still stands for that.",
                    REMEDY);
        }
    }

    private boolean stays(TransitionalColumn former) {
        return pair.to().transitional().columns().contains(renamed(former));
    }

    private TransitionalColumn renamed(TransitionalColumn former) {
        return new TransitionalColumn(former.name(), pair.columns().newByOld().getOrDefault(former.column(), ""));
    }

    private void refuse(String problem, String remedy) {
        refusals.add(
                RefusalCode.TRANSITION,
                "The table " + pair.to().identifier() + " (" + pair.from().name() + ") " + problem,
                remedy);
    }
}
