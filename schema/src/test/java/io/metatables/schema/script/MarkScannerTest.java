package io.metatables.schema.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkScannerTest {
    private static final Mark CURRENCY = new Mark(Mark.Kind.FILL, "the customer's currency; -- of each row");
    private static final Mark CAST = new Mark(Mark.Kind.CONFIRM, "digits are lost");

    @Test
    void tellsWhereEachMarkIs() {
        String sql =
                "-- header\nUPDATE t SET c = " + CURRENCY.write() + ", d = 'x';\n\n" + CAST.write() + "\nDROP TABLE a;";

        assertThat(MarkScanner.scan(sql)).containsExactly(new PlacedMark(2, CURRENCY), new PlacedMark(4, CAST));
    }

    @Test
    void looksIntoTheBodyOfABackfill() {
        String sql = "SELECT 1;\nDO $batch$\nBEGIN\n  -- <<fill: not this>>\n  PERFORM '<<fill: nor this>>';\n"
                + "  UPDATE t SET c = " + CURRENCY.write() + ";\n  EXECUTE $q$ SELECT " + CAST.write()
                + " $q$;\nEND $batch$;\n" + CAST.write();

        assertThat(MarkScanner.scan(sql))
                .containsExactly(new PlacedMark(6, CURRENCY), new PlacedMark(7, CAST), new PlacedMark(9, CAST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- <<fill: a>>",
                "/* <<confirm: a>> */ SELECT 1",
                "SELECT '<<fill: a>>'",
                "SELECT E'\\'<<fill: a>>'",
                "SELECT \"<<fill: a>>\"",
                "DO $$ <<fill>> BEGIN EXIT fill; END $$",
                "SELECT 1 <<fill::int>>2",
                "SELECT '{1}' << fill",
            })
    void takesNothingElseForAMark(String sql) {
        assertThat(MarkScanner.scan(sql)).isEmpty();
    }

    @Test
    void aMarkThatLostItsEndIsStillOne() {
        assertThat(MarkScanner.scan("SELECT <<fill: the currency\n, 'a>>'"))
                .containsExactly(new PlacedMark(1, new Mark(Mark.Kind.FILL, "the currency")));
    }
}
