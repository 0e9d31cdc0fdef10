package io.metatables.processor.assemble;

import io.metatables.schema.model.OperatorClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes names and values apart that are written with an equals sign between them. */
final class Parameters {
    private Parameters() {}

    static SortedMap<String, String> of(List<String> written) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String parameter : written) {
            int equals = parameter.indexOf('=');
            parameters.put(
                    parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                    parameter.substring(equals + 1).strip());
        }
        return parameters;
    }

    /** {@code gist_trgm_ops(siglen=32)}; null stays null. */
    static @Nullable OperatorClass operatorClass(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String text = written.strip();
        int open = text.endsWith(")") ? text.indexOf('(') : -1;
        if (open < 0) {
            return OperatorClass.of(text);
        }
        String inside = text.substring(open + 1, text.length() - 1);
        return new OperatorClass(
                text.substring(0, open).strip(),
                of(Arrays.stream(inside.split(",", -1))
                        .filter(parameter -> parameter.indexOf('=') > 0)
                        .toList()));
    }
}
