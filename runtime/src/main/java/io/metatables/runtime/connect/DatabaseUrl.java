package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A database URL in the driver's spelling.
 *
 * @param jdbc such as {@code jdbc:postgresql://localhost:5432/markets}, without a user
 * @param user the user that the URL named
 */
record DatabaseUrl(String jdbc, Optional<String> user) {
    private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?postgres(?:ql)?:");
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern PASSWORD_PARAMETER =
            Pattern.compile("[?&](?:password|sslpassword)=", Pattern.CASE_INSENSITIVE);

    static DatabaseUrl parse(String url) {
        if (NO_ESCAPE.matcher(url).find()) {
            throw malformed();
        }
        if (holdsPassword(url)) {
            throw new FindingException(
                    new Finding(
                            ConnectionCode.PASSWORD_IN_URL,
                            "The database URL holds a password; others see it in the list of processes and in the shell's history.",
                            "Take it out of the URL and use PGPASSWORD, .pgpass, --password-file, --password-command or --password-stdin."));
        }
        var scheme = SCHEME.matcher(url);
        if (!scheme.lookingAt()) {
            throw malformed();
        }
        String rest = url.substring(scheme.end());
        return rest.startsWith("//") ? withAuthority(rest) : new DatabaseUrl("jdbc:postgresql:" + rest, user(rest));
    }

    /** Anything between a user's colon and the {@code @}, or a parameter; too strict rather than too lax. */
    private static boolean holdsPassword(String url) {
        int begin = url.indexOf("//");
        int at = url.lastIndexOf('@');
        boolean inAuthority =
                begin >= 0 && at > begin && url.substring(begin + 2, at).contains(":");
        return inAuthority || PASSWORD_PARAMETER.matcher(decode(url)).find();
    }

    private static DatabaseUrl withAuthority(String rest) {
        try {
            URI uri = new URI("postgresql:" + rest);
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            int at = authority.indexOf('@');
            String jdbc = "jdbc:postgresql://" + rest.substring(2 + at + 1);
            Optional<String> user = at < 0 ? user(rest) : Optional.of(decode(authority.substring(0, at)));
            return new DatabaseUrl(jdbc, user);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static Optional<String> user(String rest) {
        int query = rest.indexOf('?');
        return query < 0
                ? Optional.empty()
                : Arrays.stream(rest.substring(query + 1).split("&", -1))
                        .filter(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith("user="))
                        .map(parameter -> decode(parameter.substring("user=".length())))
                        .findFirst();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Does not repeat the URL: what cannot be read may hold a password where nobody looks for one. */
    static FindingException malformed() {
        return new FindingException(new Finding(
                ConnectionCode.URL_MALFORMED,
                "The database URL cannot be read.",
                "Write jdbc:postgresql://<host>:<port>/<database> or postgresql://<host>:<port>/<database>."));
    }
}
