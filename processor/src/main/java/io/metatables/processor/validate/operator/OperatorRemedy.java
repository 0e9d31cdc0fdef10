package io.metatables.processor.validate.operator;

import java.util.List;

/** What to write instead of an index without operators. */
final class OperatorRemedy {
    private static final List<String> METHODS = List.of("btree", "gist", "gin");

    private OperatorRemedy() {}

    static String of(Operands operands, String type) {
        return switch (operands.use()) {
            case UNIQUE_CONSTRAINT, PRIMARY_KEY ->
                (type.equals("json") ? "Make the column jsonb" : "Choose members whose types have an order")
                        + ": the index behind a key is always a btree.";
            case PARTITION_KEY -> "Partition by a member of another type, or by an expression that computes one.";
            case EXCLUSION -> ofExclusion(operands.method(), type);
            case INDEX -> ofIndex(operands.method(), type);
        };
    }

    private static String ofExclusion(String method, String type) {
        String extension = DefaultClasses.extension(method, type);
        return extension == null
                ? "Compare another member, or an expression over this one, or name an operator class."
                : "Write @RequiresExtension(\"" + extension + "\"), which has one, or name another with"
                        + " operatorClass = \"...\".";
    }

    private static String ofIndex(String method, String type) {
        if (type.equals("json")) {
            return "Make the column jsonb, or index an expression over it, such as (document ->> 'key').";
        }
        if (type.equals("xml") || type.equals("jsonpath")) {
            return "Index an expression over it, such as its text, with @IndexPart(expression = \"...\").";
        }
        String extension = DefaultClasses.extension(method, type);
        if (extension == null) {
            return "Choose another method" + suggestion(type)
                    + ", or name an operator class with operatorClass = \"...\".";
        }
        return DefaultClasses.isText(type)
                ? "To search within texts, write operatorClass = \"" + method + "_trgm_ops\" and"
                        + " @RequiresExtension(\"pg_trgm\"); to compare them as a whole, @RequiresExtension(\""
                        + extension
                        + "\"), or leave out the method."
                : "Leave out the method, which makes it a btree; or write @RequiresExtension(\"" + extension
                        + "\"), which has an operator class, or name one with operatorClass = \"...\".";
    }

    private static String suggestion(String type) {
        for (String method : METHODS) {
            if (!DefaultClasses.isMissing(method, type)) {
                return ", such as " + method;
            }
        }
        return "";
    }
}
