package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.QualifiedName;

/**
 * A column that a sequence has filled becomes an identity, which goes on where the sequence was.
 *
 * @param table the table
 * @param column its column
 * @param identity what it becomes
 * @param sequence the sequence that has filled it
 */
public record HandOverSequence(TableRef table, String column, Identity identity, QualifiedName sequence)
        implements Step {

    @Override
    public String describe() {
        return "make " + table.identifier() + "." + column + " an identity";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitHandOverSequence(this);
    }
}
