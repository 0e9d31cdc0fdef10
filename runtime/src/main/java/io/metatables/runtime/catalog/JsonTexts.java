package io.metatables.runtime.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the little JSON that the catalog's rows need beside the contract. */
final class JsonTexts {

    private JsonTexts() {}

    static String array(List<String> texts) {
        return texts.stream().map(JsonTexts::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
