package io.metatables.schema.expression;

import java.util.Map;
import java.util.Optional;

/**
 * A constant behind its type, such as {@code interval '1' day}. It is no cast: {@code bit '101'} has three bits,
 * {@code '101'::bit} has one.
 *
 * @param type before the constant
 * @param constant the constant
 * @param fields of an interval, behind the constant; empty: none
 */
record TypedLiteralNode(String type, LiteralNode constant, String fields) implements SqlNode {

    @Override
    public Binding binding() {
        return Binding.PRIMARY;
    }

    @Override
    public void spell(Spelling spelling) {
        spelling.add(type).add(constant.text());
        if (!fields.isEmpty()) {
            spelling.add(fields);
        }
    }

    @Override
    public void mention(Mentions mentions) {
        // A constant names nothing.
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        return this;
    }

    @Override
    public boolean fitsBetween() {
        return true;
    }

    @Override
    public Optional<SqlLiteral> literal() {
        String fullType = fields.isEmpty() ? type : type + " " + fields;
        return Optional.of(constant.value().withType(fullType));
    }
}
