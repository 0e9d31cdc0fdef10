package io.metatables.schema.hazard;

import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TypeConversion;
import java.util.Optional;

/** A change of type that writes every row anew, and may not suit every value. */
final class ChangeTypeHazard implements HazardRule {

    @Override
    public Optional<Hazard> examine(SchemaChange change, RevisionScope scope) {
        if (change instanceof ChangeType type && TypeRewrite.isNeeded(type.from(), type.to())) {
            return Optional.of(new Hazard(
                    HazardCode.REWRITE,
                    "ACCESS EXCLUSIVE on " + type.table().name()
                            + " while the table and its indexes are rewritten: nobody reads or writes it meanwhile"
                            + loss(type)));
        }
        return Optional.empty();
    }

    private static String loss(ChangeType change) {
        TypeConversion conversion = TypeConversion.between(change.from(), change.to());
        if (conversion.lossless()) {
            return "";
        }
        return conversion.cast() == TypeConversion.Cast.THROUGH_TEXT
                ? "; PostgreSQL has no cast from " + change.from() + " to " + change.to()
                        + ", so values go through text and most will fail: rather add a column and fill it"
                : "; values that do not fit " + change.to() + " are rounded, cut or make it fail";
    }
}
