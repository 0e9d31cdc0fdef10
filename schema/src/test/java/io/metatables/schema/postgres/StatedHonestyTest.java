package io.metatables.schema.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.AddEnumLabel;
import io.metatables.schema.diff.Honesty;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.plan.MigrationPlanner;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedHonestyTest {
    private static final DatabaseSchema EMPTY = DatabaseSchema.empty("test", "t");

    @Test
    void readsWhatTheRendererWrites() {
        AddEnumLabel change = new AddEnumLabel(QualifiedName.of("mood"), "so; restores: exact", null);
        RevisionScript script = PostgresRenderer.render(MigrationPlanner.plan(List.of(change), EMPTY, EMPTY));

        for (String sql : List.of(script.up().get(0).sql(), script.down().get(0).sql())) {
            assertThat(StatedHonesty.read(sql)).singleElement().satisfies(stated -> {
                assertThat(stated.honesty()).contains(Honesty.IRREVERSIBLE);
                assertThat(stated.line()).isEqualTo(2);
                assertThat(stated.subject()).contains("mood");
            });
        }
    }

    @Test
    void readsWhatAPersonWrites() {
        assertThat(StatedHonesty.read("SELECT 1;\n\n--restores:  structure only \nDELETE FROM a\nWHERE b;\n"))
                .containsExactly(new StatedHonesty(3, "DELETE FROM a", "structure only"));
        assertThat(StatedHonesty.read("-- rounds prices\n-- restores: perhaps\n"))
                .containsExactly(new StatedHonesty(2, "rounds prices", "perhaps"))
                .allSatisfy(stated -> assertThat(stated.honesty()).isEmpty());
    }

    @Test
    void whatIsNoCommentOfItsOwnSaysNothing() {
        assertThat(StatedHonesty.read("""
                        SELECT '
                        -- restores: irreversible
                        ', $$
                        -- restores: irreversible
                        $$;
                        /*
                        -- restores: irreversible
                        */
                        -- it restores: irreversible
                        -- Message: x; restores: irreversible
                        """)).isEmpty();
    }
}
