package io.metatables.schema.diff;

/**
 * A schema is needed no longer, and stays: what else lives there is not ours to know.
 *
 * @param schema the name of the schema, unquoted
 */
public record KeepSchema(String schema) implements TableChange {

    @Override
    public String describe() {
        return "keep schema " + schema;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateSchema(schema), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitKeepSchema(this);
    }
}
