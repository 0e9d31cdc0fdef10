package io.metatables.processor.read;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the entities that Javadoc comments use into characters. */
final class HtmlEntities {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]+);");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("copy", "\u00a9"),
            Map.entry("euro", "\u20ac"),
            Map.entry("times", "\u00d7"),
            Map.entry("le", "\u2264"),
            Map.entry("ge", "\u2265"));

    private HtmlEntities() {}

    /** Decodes what it knows; an unknown entity stays as it is written. */
    static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult match) {
        String entity = match.group(1);
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, match.group());
        }
        boolean hexadecimal = Character.toLowerCase(entity.charAt(1)) == 'x';
        int codePoint = hexadecimal ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : match.group();
    }
}
