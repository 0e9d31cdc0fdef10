package io.metatables.processor.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces a piece of Javadoc to plain text: inline tags to what they show, HTML tags to nothing, entities to characters, and
 * all white space to single spaces.
 *
 * @param html text of a Javadoc comment
 */
record PlainText(String html) {
    private static final Pattern TOKEN =
            Pattern.compile("\\{@|</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+[^\\s\\p{Ll}]|\\s*$)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> BLOCKS = Set.of(
            "p", "ul", "ol", "li", "dl", "pre", "table", "blockquote", "hr", "div", "h1", "h2", "h3", "h4", "h5", "h6");

    /** The text up to the first full stop, question or exclamation mark before a word that is not in lower case, or up to a new
     * paragraph. */
    String firstSentence() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        Matcher token = TOKEN.matcher(html);
        while (from < html.length()) {
            int start = token.find(from) ? token.start() : html.length();
            if (appendSentence(text, html.substring(from, start), start == html.length())
                    || start == html.length()
                    || endsParagraph(token, text)) {
                break;
            }
            from = appendToken(text, token);
        }
        return folded(text);
    }

    /** All of the text. */
    String whole() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        Matcher token = TOKEN.matcher(html);
        while (token.find(from)) {
            text.append(HtmlEntities.decode(html.substring(from, token.start())));
            text.append(endsParagraph(token, text) ? " " : "");
            from = appendToken(text, token);
        }
        return folded(text.append(HtmlEntities.decode(html.substring(from))));
    }

    /** Appends plain text; answers whether a sentence ended in it. A mark right before a tag ends none unless all ends. */
    private static boolean appendSentence(StringBuilder text, String plain, boolean last) {
        Matcher end = SENTENCE_END.matcher(plain);
        boolean found = end.find() && (last || end.end() < plain.length());
        text.append(HtmlEntities.decode(found ? plain.substring(0, end.end()) : plain));
        return found;
    }

    private static boolean endsParagraph(Matcher token, StringBuilder text) {
        String tag = token.group(1);
        return tag != null
                && BLOCKS.contains(tag.toLowerCase(Locale.ROOT))
                && !folded(text).isEmpty();
    }

    /** Appends what the token shows and answers where it ends. */
    private int appendToken(StringBuilder text, Matcher token) {
        if (!token.group().equals("{@")) {
            return token.end();
        }
        int end = closingBrace(token.end());
        text.append(InlineTag.shown(html.substring(token.end(), end)));
        return Math.min(end + 1, html.length());
    }

    private int closingBrace(int from) {
        int depth = 1;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return html.length();
    }

    private static String folded(CharSequence text) {
        return SPACES.matcher(text.toString().strip()).replaceAll(" ");
    }
}
