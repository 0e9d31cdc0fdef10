package io.metatables.processor.validate.partition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and points in time of the spelling of ISO 8601, which means the same whatever the settings of a server. */
final class BoundTime {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[ T](\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,6})?)?)?(?: ?(Z|[+-]\\d{2}(?::?\\d{2})?))?");
    private static final int HOUR = 4;
    private static final int MINUTE = 5;
    private static final int SECOND = 6;
    private static final int FRACTION = 7;
    private static final int ZONE = 8;
    private static final int MICROSECOND_DIGITS = 6;

    private BoundTime() {}

    /** Since 1970, in UTC; empty: only PostgreSQL can read it. */
    static Optional<BigDecimal> microseconds(String text, String typeName) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches() || (typeName.equals("date") && parts.group(HOUR) != null)) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, HOUR),
                    number(parts, MINUTE),
                    number(parts, SECOND));
            BigDecimal seconds = BigDecimal.valueOf(time.toEpochSecond(zone(parts, typeName)));
            String fraction = parts.group(FRACTION);
            return Optional.of((fraction == null ? seconds : seconds.add(new BigDecimal("0" + fraction)))
                    .movePointRight(MICROSECOND_DIGITS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** A type without a zone drops what is written of it; where none is written, the session of a revision is in UTC. */
    private static ZoneOffset zone(Matcher parts, String typeName) {
        String zone = parts.group(ZONE);
        return zone == null || !typeName.equals("timestamptz") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
