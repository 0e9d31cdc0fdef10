package io.metatables.schema.snapshot;

import io.metatables.schema.model.TableKind;
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
        Optional<String> spelling = record.optionalText(key);
        return spelling.isEmpty() ? otherwise : read(type, record, key, spelling.get());
    }

    private static <E extends Enum<E>> E read(Class<E> type, JsonRecord record, String key, String spelling) {
        for (E constant : type.getEnumConstants()) {
            if (write(constant).equals(spelling)) {
                return constant;
            }
        }
        throw record.damaged("\"" + spelling + "\" is no value of \"" + key + "\"");
    }

    static Optional<TableKind> kind(String spelling) {
        for (TableKind kind : TableKind.values()) {
            if (kind.label().equals(spelling)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
