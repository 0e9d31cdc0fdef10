package io.metatables.schema.diff;

/**
 * A schema is needed for the first time. Somebody may have made it already, which is why it is never dropped. An empty one that
 * stays is nothing that a model describes, so what is restored is exact.
 *
 * @param schema the name of the schema, unquoted
 */
public record CreateSchema(String schema) implements TableChange {

    @Override
    public String describe() {
        return "create schema " + schema;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new KeepSchema(schema), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }
}
