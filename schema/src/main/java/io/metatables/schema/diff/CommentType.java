package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A type gets another comment.
 *
 * @param definition the type, but for the comment
 * @param from the comment until now; null: none
 * @param to the comment from now on; null: none
 */
public record CommentType(
        DataType definition,
        @Nullable String from,
        @Nullable String to) implements TypeChange {

    @Override
    public QualifiedName type() {
        return definition.qualifiedName();
    }

    @Override
    public String describe() {
        return "change comment of type " + type();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CommentType(definition, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitCommentType(this);
    }
}
