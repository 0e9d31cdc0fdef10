package io.metatables.schema.snapshot;

import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.TableKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The spellings of the model's constants in JSON. */
final class SqlWords {

    private SqlWords() {}

    static String write(ReferentialAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReferentialAction> action(String spelling) {
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> write(action).equals(spelling))
                .findFirst();
    }

    static Optional<TableKind> kind(String spelling) {
        return Arrays.stream(TableKind.values())
                .filter(kind -> kind.label().equals(spelling))
                .findFirst();
    }
}
