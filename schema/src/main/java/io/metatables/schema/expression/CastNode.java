package io.metatables.schema.expression;

import java.util.Map;
import java.util.Optional;

/**
 * A value as another type: {@code CAST(x AS t)} and {@code x::t} are the same.
 *
 * @param value what is cast
 * @param type the name of the type, in canonical form
 */
record CastNode(SqlNode value, String type) implements SqlNode {

    @Override
    public Binding binding() {
        return Binding.CAST;
    }

    @Override
    public void spell(Spelling spelling) {
        spelling.add(value, Binding.CAST);
        spelling.add("::", Glue.BOTH).add(type);
    }

    @Override
    public void mention(Mentions mentions) {
        value.mention(mentions);
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        return new CastNode(value.withColumns(newByOld), type);
    }

    @Override
    public boolean fitsBetween() {
        return value.binding().isLooserThan(Binding.CAST) || value.fitsBetween();
    }

    /** Another cast on top of a typed constant may change its value, so that is no constant any more. */
    @Override
    public Optional<SqlLiteral> literal() {
        return value.literal().filter(it -> it.type() == null).map(it -> it.withType(type));
    }
}
