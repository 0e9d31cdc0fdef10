package io.metatables.processor.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.Table;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members that models have in common: of mapped superclasses and of embeddables. */
class SharedMembersTest {
    private static final String PLACE = """
            /** Where something is.
             *
             * @param city the town
             */
            @Embeddable
            public record Place(@Column(name = "Town", length = 40) String city, @Embedded(prefix = "g_") Point point) {}
            """;
    private static final String POINT = "@Embeddable public record Point(double x, double y) {}\n";

    @TempDir
    Path folder;

    private ModelSources sources() {
        return new ModelSources(folder);
    }

    @Test
    void membersOfMappedSuperclassesComeFirstAndKeepWhatStandsOnThem() {
        Table thing = sources()
                .with("Base", "@MappedSuperclass public abstract class Base { @Id UUID uid; @Transient int cache; }\n")
                .with("Audited", """
                        @MappedSuperclass
                        public abstract class Audited extends Base {
                            static int COUNT;
                            /** When it was made. */
                            @Index @ColumnDefault("now()") Instant createdAt;
                        }
                        """)
                .with("Thing", "@MetaTable public class Thing extends Audited { String name; }\n")
                .table("Thing");

        assertThat(thing.columns()).extracting(Column::name).containsExactly("uid", "created_at", "name");
        assertThat(thing.columns().get(1).description()).isEqualTo("When it was made.");
        assertThat(thing.columns().get(1).defaultExpression()).isEqualTo("now()");
        assertThat(thing.primaryKey()).isNotNull();
        assertThat(thing.indexes())
                .containsExactly(new Index("ix__px__thing__created_at", List.of("created_at"), false));
    }

    @Test
    void mappedInterfacesAreReadOnceAndMayBeRedeclared() {
        Table thing = sources()
                .with("Keyed", "@MappedSuperclass public interface Keyed { @Id UUID getUid(); String getName(); }\n")
                .with("Left", "@MappedSuperclass public interface Left extends Keyed { int left(); }\n")
                .with("Right", "@MappedSuperclass public interface Right extends Keyed { int right(); }\n")
                .with("Thing", """
                        @MetaTable
                        public interface Thing extends Left, Right {
                            @Override @Column(length = 5) String getName();
                        }
                        """)
                .table("Thing");

        assertThat(thing.columns()).extracting(Column::name).containsExactly("uid", "left", "right", "name");
        assertThat(thing.column("name").orElseThrow().type()).hasToString("varchar(5)");
    }

    @Test
    void embeddedMembersHaveAPrefixAndAreNamedWithADot() {
        Table thing = sources()
                .with("Place", PLACE)
                .with("Point", POINT)
                .with("Thing", """
                        @Index(members = {"home.city", "home.point.x"})
                        @MetaTable(keyless = true)
                        public record Thing(int number, @Embedded(prefix = "home_") Place home, @Embedded Place work) {}
                        """)
                .table("Thing");

        assertThat(thing.columns())
                .extracting(Column::name)
                .containsExactly("number", "home_Town", "home_g_x", "home_g_y", "Town", "g_x", "g_y");
        assertThat(thing.columns()).noneMatch(Column::nullable);
        assertThat(thing.columns().get(1).description()).isEqualTo("the town");
        assertThat(thing.columns().get(1).type()).hasToString("varchar(40)");
        assertThat(thing.indexes())
                .singleElement()
                .satisfies(index -> assertThat(index.columns()).containsExactly("home_Town", "home_g_x"));
    }

    @Test
    void whatIsEmbeddedInSomethingThatMayBeNullMayBeNull() {
        Table thing = sources()
                .with("Place", PLACE)
                .with("Point", POINT)
                .with("Thing", "@MetaTable(keyless = true) public record Thing(@Nullable @Embedded Place home) {}\n")
                .table("Thing");

        assertThat(thing.columns()).hasSize(3).allMatch(Column::nullable);
    }
}
