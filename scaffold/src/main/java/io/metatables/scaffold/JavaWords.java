package io.metatables.scaffold;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns names of a database into names of Java. */
final class JavaWords {
    private static final Set<String> TAKEN_BY_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaWords() {}

    /** {@code order items} becomes {@code OrderItems}. */
    static String type(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return usable(words.toString(), "Table");
    }

    /** {@code created_at} becomes {@code createdAt}. */
    static String member(String name) {
        String type = type(name);
        int capitals = 0;
        while (capitals < type.length() && Character.isUpperCase(type.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals == type.length() ? capitals : Math.max(1, capitals - 1);
        String member = type.substring(0, lowered).toLowerCase(Locale.ROOT) + type.substring(lowered);
        return usable(member, "column");
    }

    private static String usable(String name, String otherwise) {
        String word = name.isEmpty() ? otherwise : name;
        if (!Character.isJavaIdentifierStart(word.charAt(0))) {
            word = otherwise + word;
        }
        return SourceVersion.isName(word) && !TAKEN_BY_OBJECT.contains(word) ? word : word + "Value";
    }
}
