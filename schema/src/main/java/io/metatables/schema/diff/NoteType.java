package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;

/**
 * Somebody else alters a type, or hands it over, or takes it over; the revision only notes what it is from now on.
 *
 * @param from the type until now
 * @param to the type from now on
 */
public record NoteType(DataType from, DataType to) implements TypeChange {

    @Override
    public QualifiedName type() {
        return to.qualifiedName();
    }

    @Override
    public String describe() {
        return "note type " + type() + ", which is made and altered elsewhere";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new NoteType(to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitNoteType(this);
    }
}
