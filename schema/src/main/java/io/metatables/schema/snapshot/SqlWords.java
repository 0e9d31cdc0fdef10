package io.metatables.schema.snapshot;

import io.metatables.schema.model.TableKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The spellings of the model's constants in JSON. */
final class SqlWords {

    private SqlWords() {}

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, JsonRecord record, String key) {
        return read(type, record, key, record.text(key));
    }

    static <E extends Enum<E>> E read(Class<E> type, JsonRecord record, String key, E otherwise) {
        return record.optionalText(key)
                .map(spelling -> read(type, record, key, spelling))
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> E read(Class<E> type, JsonRecord record, String key, String spelling) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> write(constant).equals(spelling))
                .findFirst()
                .orElseThrow(() -> record.damaged("\"" + spelling + "\" is no value of \"" + key + "\""));
    }

    static Optional<TableKind> kind(String spelling) {
        return Arrays.stream(TableKind.values())
                .filter(kind -> kind.label().equals(spelling))
                .findFirst();
    }
}
