package io.metatables.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ConstantNamesTest {

    @Test
    void plainNamesAreInUpperCase() {
        assertThat(ConstantNames.of(List.of("uid", "asset_uid2")))
                .isEqualTo(Map.of("uid", "UID", "asset_uid2", "ASSET_UID2"));
    }

    @Test
    void oddNamesBecomeValidOnes() {
        assertThat(ConstantNames.of(List.of("select", "2nd", "a b", "_", "$$", "gr\u00f6\u00dfe")))
                .containsEntry("select", "SELECT")
                .containsEntry("2nd", "COLUMN_2ND")
                .containsEntry("a b", "A_B")
                .containsEntry("_", "COLUMN__")
                .containsEntry("gr\u00f6\u00dfe", "GR\u00d6SSE");
    }

    @Test
    void identifierOfTheTableKeepsItsName() {
        assertThat(ConstantNames.of(List.of("identifier", "identifier_column")))
                .containsEntry("identifier", "IDENTIFIER_COLUMN_2")
                .containsEntry("identifier_column", "IDENTIFIER_COLUMN");
    }

    @Test
    void plainNameWinsOverAnOddOneBeforeIt() {
        assertThat(ConstantNames.of(List.of("a b", "a_b", "A b")))
                .containsExactly(Map.entry("a b", "A_B_2"), Map.entry("a_b", "A_B"), Map.entry("A b", "A_B_3"));
    }

    @Property(tries = 300)
    void everyColumnHasAValidNameOfItsOwn(
            @ForAll @Size(max = 30) @UniqueElements List<@NotBlank @StringLength(max = 4) String> columns) {
        Map<String, String> names = ConstantNames.of(columns);

        assertThat(names.keySet()).containsExactlyElementsOf(columns);
        assertThat(new HashSet<>(names.values())).hasSize(columns.size()).doesNotContain(ConstantNames.IDENTIFIER);
        assertThat(names.values()).allMatch(SourceVersion::isName);
    }
}
