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
    private static final String MARKUP = "{<";
    private static final String SENTENCE_MARKS = ".!?";
    private static final String OTHER_SPACE = "\t\n\u000B\f\r";
    private static final String SPACE = " " + OTHER_SPACE;
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
            int start = next(token, from);
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
        for (int start = next(token, from); start < html.length(); start = next(token, from)) {
            text.append(decoded(html.substring(from, start)));
            text.append(endsParagraph(token, text) ? " " : "");
            from = appendToken(text, token);
        }
        return folded(text.append(decoded(html.substring(from))));
    }

    /** Where the next token begins; most comments have none, and need no pattern to tell. */
    private int next(Matcher token, int from) {
        int markup = first(MARKUP, html, from);
        return markup < html.length() && token.find(markup) ? token.start() : html.length();
    }

    /** The first place of one of some characters; the end of the text if none of them is there. */
    private static int first(String characters, String text, int from) {
        int first = text.length();
        for (int i = 0; i < characters.length(); i++) {
            int at = text.indexOf(characters.charAt(i), from);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : HtmlEntities.decode(text);
    }

    /** Appends plain text; answers whether a sentence ended in it. A mark right before a tag ends none unless all ends. */
    private static boolean appendSentence(StringBuilder text, String plain, boolean last) {
        int end = sentenceEnd(plain);
        boolean found = end > 0 && (last || end < plain.length());
        text.append(decoded(found ? plain.substring(0, end) : plain));
        return found;
    }

    /** Where the first sentence ends, behind its mark; 0: not in this text. */
    private static int sentenceEnd(String plain) {
        int mark = first(SENTENCE_MARKS, plain, 0);
        while (mark < plain.length() && !endsSentence(plain, mark + 1)) {
            mark = first(SENTENCE_MARKS, plain, mark + 1);
        }
        return mark < plain.length() ? mark + 1 : 0;
    }

    private static boolean endsSentence(String plain, int end) {
        int next = end;
        while (next < plain.length() && SPACE.indexOf(plain.charAt(next)) >= 0) {
            next++;
        }
        return next == plain.length() || (next > end && !isLowerCase(plain.codePointAt(next)));
    }

    private static boolean isLowerCase(int codePoint) {
        return Character.getType(codePoint) == Character.LOWERCASE_LETTER;
    }

    private static boolean endsParagraph(Matcher token, StringBuilder text) {
        String tag = token.group(1);
        return tag != null
                && BLOCKS.contains(tag.toLowerCase(Locale.ROOT))
                && !text.toString().isBlank();
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
        String stripped = text.toString().strip();
        boolean single = first(OTHER_SPACE, stripped, 0) == stripped.length() && !stripped.contains("  ");
        return single ? stripped : SPACES.matcher(stripped).replaceAll(" ");
    }
}
