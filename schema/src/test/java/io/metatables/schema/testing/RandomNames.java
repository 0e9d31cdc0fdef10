package io.metatables.schema.testing;

import io.metatables.schema.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes names that have not been there: most are plain, some need quotes. */
final class RandomNames {
    private static final List<String> RESERVED = List.of("order", "user", "select", "position", "time", "values");
    private static final List<String> ODD =
            List.of("Größe", "with space", "semi;colon", "\"quoted\"", "it's", "back\\slash", "$$", "100%s", "--dash");

    private final Dice dice;
    private int counter;

    RandomNames(Dice dice) {
        this.dice = dice;
    }

    String identifier() {
        return "Table" + next();
    }

    QualifiedName table() {
        return new QualifiedName(schema(), name("app__t"));
    }

    QualifiedName tableIn(QualifiedName other) {
        return new QualifiedName(other.schema(), name("app__t"));
    }

    @Nullable
    String schema() {
        return dice.chance(70) ? null : dice.oneOf(List.of("audit", "Second Schema"));
    }

    /** Two tables never share a reserved word, since columns and tables draw from one counter. */
    String name(String beginning) {
        int number = next();
        if (dice.chance(8)) {
            return dice.oneOf(ODD) + number;
        }
        return number < RESERVED.size() && dice.chance(50) ? RESERVED.get(number) : beginning + number;
    }

    private int next() {
        return counter++;
    }

    /** A name as it stands in an SQL expression. */
    static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_]*") && !RESERVED.contains(name)
                ? name
                : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
