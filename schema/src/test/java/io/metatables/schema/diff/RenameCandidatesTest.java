package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.assetSnapshots;
import static io.metatables.schema.testing.Tables.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenameCandidatesTest {
    private static final TableRef ASSET = TableRef.of(asset());

    @Test
    void columnsOfTheSameTableByLikenessAndType() {
        SchemaChange drop = new DropColumn(ASSET, column("nickname", "text"));
        RenameCandidates candidates = new RenameCandidates(List.of(
                drop,
                new AddColumn(ASSET, column("display_name", "text")),
                new AddColumn(ASSET, column("nick_name", "text")),
                new AddColumn(ASSET, column("zzz", "bigint")),
                new AddColumn(TableRef.of(assetSnapshots()), column("nickname2", "text"))));
        assertThat(candidates.of(drop)).containsExactly("nick_name", "display_name");
    }

    @Test
    void tablesByTheirColumnsAndNames() {
        SchemaChange drop = new DropTable(asset());
        RenameCandidates candidates = new RenameCandidates(List.of(
                drop,
                new CreateTable(asset().toBuilder().identifier("Instrument").build()),
                new CreateTable(assetSnapshots())));
        assertThat(candidates.of(drop)).first().isEqualTo("Instrument");
    }

    @Test
    void nothingForWhatIsNotDropped() {
        SchemaChange add = new AddColumn(ASSET, column("a", "text"));
        assertThat(new RenameCandidates(List.of(add)).of(add)).isEmpty();
    }

    @Test
    void likenessIsFromNothingToAll() {
        assertThat(Likeness.of("Name", "name")).isEqualTo(1);
        assertThat(Likeness.of("abc", "xyz")).isZero();
        assertThat(Likeness.of("nickname", "nick_name")).isBetween(0.8, 0.95);
    }
}
