package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words, symbols and expressions in a row: an operator with its operands, a call, a CASE.
 *
 * @param binding of the operator; {@link Binding#PRIMARY} if it has a beginning and an end of its own
 * @param parts in order
 */
record Phrase(Binding binding, List<Part> parts) implements SqlNode {

    Phrase {
        parts = List.copyOf(parts);
    }

    static Builder with(Binding binding) {
        return new Builder(binding);
    }

    @Override
    public void spell(Spelling spelling) {
        for (Part part : parts) {
            if (part instanceof Part.Text text) {
                spelling.add(text.text(), text.glue());
            } else if (part instanceof Part.Operator operator) {
                spelling.add(operator.text(), operator.glue());
            } else if (part instanceof Part.Function function) {
                spelling.add(function.text());
            } else if (part instanceof Part.Operand operand) {
                spelling.add(operand.node(), operand.atLeast());
            }
        }
    }

    @Override
    public void mention(Mentions mentions) {
        for (Part part : parts) {
            if (part instanceof Part.Operator operator) {
                mentions.operator(operator.text());
            } else if (part instanceof Part.Function function) {
                mentions.function(function.name());
            } else if (part instanceof Part.Operand operand) {
                operand.node().mention(mentions);
            }
        }
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        return new Phrase(
                binding,
                parts.stream()
                        .map(part -> part instanceof Part.Operand operand
                                ? new Part.Operand(operand.node().withColumns(newByOld), operand.atLeast())
                                : part)
                        .toList());
    }

    @Override
    public boolean fitsBetween() {
        if (!binding.isLooserThan(Binding.PRIMARY)) {
            return true;
        }
        return !binding.isLooserThan(Binding.OPERATOR)
                && binding != Binding.AT
                && binding != Binding.COLLATE
                && parts.stream()
                        .allMatch(part -> !(part instanceof Part.Operand operand)
                                || operand.isInParentheses()
                                || operand.node().fitsBetween());
    }

    /** A number with a sign is a constant. */
    @Override
    public Optional<SqlLiteral> literal() {
        return parts.size() == 2
                        && parts.get(0) instanceof Part.Operator sign
                        && sign.text().equals("-")
                        && parts.get(1) instanceof Part.Operand operand
                ? operand.node().literal().flatMap(SqlLiteral::negated)
                : Optional.empty();
    }

    /** Puts a phrase together. */
    static final class Builder {
        private final Binding binding;
        private final List<Part> parts = new ArrayList<>();

        private Builder(Binding binding) {
            this.binding = binding;
        }

        Builder word(String word) {
            return text(word, Glue.NONE);
        }

        Builder text(String text, Glue glue) {
            parts.add(new Part.Text(text, glue));
            return this;
        }

        Builder operator(String operator, Glue glue) {
            parts.add(new Part.Operator(operator, glue));
            return this;
        }

        Builder function(String text, String name) {
            parts.add(new Part.Function(text, name));
            return this;
        }

        Builder operand(SqlNode node, Binding atLeast) {
            parts.add(new Part.Operand(node, atLeast));
            return this;
        }

        /** An expression between parentheses, brackets or keywords, which keep it together. */
        Builder operand(SqlNode node) {
            return operand(node, Binding.ANYTHING);
        }

        /** An expression where only some operators are allowed. */
        Builder operandBetween(SqlNode node, Binding atLeast) {
            return operand(node, node.fitsBetween() ? atLeast : Binding.PARENTHESES);
        }

        Phrase build() {
            return new Phrase(binding, parts);
        }
    }
}
