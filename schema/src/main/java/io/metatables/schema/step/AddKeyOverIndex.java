package io.metatables.schema.step;

import io.metatables.schema.diff.ObjectNoun;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Constraint;

/**
 * A primary key or unique constraint takes over the index of the same name, which is built already.
 *
 * @param table the table
 * @param key the key
 */
public record AddKeyOverIndex(TableRef table, Constraint key) implements Step {

    @Override
    public String describe() {
        return "add " + key.accept(new ObjectNoun()) + " " + key.name() + " on " + table.identifier()
                + " over its index";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddKeyOverIndex(this);
    }
}
