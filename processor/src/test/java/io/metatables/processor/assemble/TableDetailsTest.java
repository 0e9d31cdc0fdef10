package io.metatables.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableCare;
import io.metatables.schema.model.TableStorage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table has beside its columns and constraints. */
class TableDetailsTest {
    private static final String MESSAGE = """
            @PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
            @MetaTable(keyless = true, schema = "mail")
            public record Message(Instant sentAt, int shard) {}
            """;

    @TempDir
    Path folder;

    private Table table(String declaration) {
        return new ModelSources(folder).with("Thing", declaration).table("Thing");
    }

    @Test
    void storageAndCare() {
        Table thing = table("""
                @TableStorage(unlogged = true, parameters = {"fillfactor=70", "toast.autovacuum_enabled = off"},
                    tablespace = "fast", accessMethod = "heap")
                @External
                @Protected
                @MetaTable(keyless = true)
                public record Thing(int a) {}
                """);

        assertThat(thing.storage())
                .isEqualTo(new TableStorage(
                        true,
                        new TreeMap<>(Map.of("fillfactor", "70", "toast.autovacuum_enabled", "off")),
                        "fast",
                        "heap"));
        assertThat(thing.care()).isEqualTo(new TableCare(true, true));
    }

    @Test
    void partitionsNestAndTheirBoundsAreAsPostgresPrintsThem() {
        Table thing = table("""
                @PartitionBy(strategy = PartitionStrategy.RANGE, members = {"day", "number"})
                @Partition(name = "old", values = "from (MinValue,minvalue) TO ('2026-01-01', 5)",
                    by = @PartitionBy(strategy = PartitionStrategy.HASH, members = "number"),
                    description = "What nobody asks for.")
                @Partition(name = "old_0", of = "old", schema = "attic", values = "with(MODULUS 2,remainder 0)")
                @Partition(name = "rest", values = "default", storage = @TableStorage(parameters = "fillfactor=50"))
                @MetaTable(keyless = true, schema = "s")
                public record Thing(LocalDate day, long number) {}
                """);

        Partition oldZero = new Partition(
                new QualifiedName("attic", "old_0"), "WITH (modulus 2, remainder 0)", TableStorage.DEFAULT, null, null);
        assertThat(thing.partitioning())
                .isEqualTo(new Partitioning(
                        PartitionStrategy.RANGE,
                        List.of(IndexElement.of("day"), IndexElement.of("number")),
                        List.of(
                                new Partition(
                                        new QualifiedName("s", "old"),
                                        "FROM (MINVALUE, MINVALUE) TO ('2026-01-01', '5')",
                                        TableStorage.DEFAULT,
                                        new Partitioning(
                                                PartitionStrategy.HASH,
                                                List.of(IndexElement.of("number")),
                                                List.of(oldZero)),
                                        "What nobody asks for."),
                                new Partition(
                                        new QualifiedName("s", "rest"),
                                        "DEFAULT",
                                        new TableStorage(false, new TreeMap<>(Map.of("fillfactor", "50")), null, null),
                                        null,
                                        null))));
    }

    @Test
    void pointInTimeOfABoundIsOneOfUtc() {
        Table part = new ModelSources(folder)
                .with("Message", MESSAGE)
                .with("Thing", """
                        @PartitionOf(target = Message.class, values = "FROM ('2026-01-01') TO ('2027-01-01 00:00')")
                        @MetaTable
                        public interface Thing {}
                        """)
                .table("Thing");

        assertThat(part.ancestry())
                .isEqualTo(new Ancestry.PartitionOf(
                        new QualifiedName("mail", "px__message"),
                        "FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')"));
    }

    @Test
    void partitionHasKeysOverTheColumnsOfItsTableAndNoneOfItsOwn() {
        Table part = new ModelSources(folder)
                .with("Message", MESSAGE)
                .with("Thing", """
                        @Index(members = {"shard", "sentAt"})
                        @PartitionOf(target = Message.class, values = "DEFAULT")
                        @MetaTable
                        public interface Thing { int getShard(); }
                        """)
                .table("Thing");

        assertThat(part.columns()).isEmpty();
        assertThat(part.indexes())
                .containsExactly(new Index("ix__px__thing__shard__sent_at", List.of("shard", "sent_at"), false));
    }

    @Test
    void childHasItsOwnColumnsAndKeysOverThoseOfItsParents() {
        Table child = new ModelSources(folder)
                .with("Account", "@MetaTable public record Account(@Id UUID uid, int balance) {}\n")
                .with("Thing", """
                        @Unique(members = {"uid", "currency"})
                        @Inherits(Account.class)
                        @MetaTable(keyless = true)
                        public record Thing(String currency) {}
                        """)
                .table("Thing");

        assertThat(child.columns()).extracting(Column::name).containsExactly("currency");
        assertThat(child.primaryKey()).isNull();
        assertThat(child.uniqueConstraints())
                .singleElement()
                .satisfies(unique -> assertThat(unique.columns()).containsExactly("uid", "currency"));
        assertThat(child.ancestry()).isEqualTo(new Ancestry.Inherits(List.of(QualifiedName.of("px__account"))));
    }

    @Test
    void grainMayBeThePrimaryKeyInAnOrderOfItsOwn() {
        Table ticks = new ModelSources(folder).with("Ticks", """
                        @TimeIndexMetaTable(cadence = "1m", grainKey = GrainKey.PRIMARY_KEY)
                        public record Ticks(
                            @Dimension(order = 2) String venue, @Dimension(order = 1) String asset, @TimeIndex Instant at) {}
                        """).table("TicksTS");

        assertThat(ticks.grain()).extracting(Grain::dimensions).isEqualTo(List.of("asset", "venue"));
        assertThat(ticks.primaryKey())
                .isEqualTo(new PrimaryKey("pk__px__ticks_ts__at__asset__venue", List.of("at", "asset", "venue")));
        assertThat(ticks.indexes()).isEmpty();
    }

    @Test
    void partitionOfATimeIndexTableHasItsGrainAndNoIndexOfItsOwn() {
        Table part = new ModelSources(folder)
                .with("Ticks", """
                        @PartitionBy(strategy = PartitionStrategy.RANGE, members = "at")
                        @TimeIndexMetaTable(cadence = "1m")
                        public record Ticks(@TimeIndex Instant at, @Dimension String asset) {}
                        """)
                .with("OldTicks", """
                        @PartitionOf(target = Ticks.class, values = "DEFAULT")
                        @TimeIndexMetaTable(cadence = "1m")
                        public interface OldTicks {}
                        """)
                .table("OldTicksTS");

        assertThat(part.grain()).extracting(Grain::columns).isEqualTo(List.of("at", "asset"));
        assertThat(part.indexes()).isEmpty();
    }
}
