package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import org.junit.jupiter.api.Test;

/** Hashes of the first release were made of what Gson writes. */
class JsonTextTest {
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    @Test
    void writesEveryCharacterAsGsonDoes() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        StringBuilder json = new StringBuilder();
        JsonText.append(json, all.toString());
        assertThat(json.toString().equals(gson.toJson(all.toString()))).isTrue();
    }

    @Test
    void writesWhatIsNestedAsGsonDoes() {
        String line = new JsonLine()
                .text("a \"b\"", "\u00fc")
                .text("nothing", null)
                .number("n", -7)
                .truth("no", false)
                .truth("yes", true)
                .line("o", new JsonLine())
                .toString();
        assertThat(line).isEqualTo("{\"a \\\"b\\\"\":\"\u00fc\",\"n\":-7,\"yes\":true,\"o\":{}}");
    }
}
