package io.metatables.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Models of the newer kinds of classes, and inside others. */
@ParameterizedClass(name = "{0}")
@EnumSource
class NestedModelsTest {
    private static final String HEAD = "package acme;\nimport io.metatables.annotations.*;\n";

    @Parameter
    private CompilerUnderTest compiler;

    @TempDir
    private Path folder;

    private Workspace workspace(String name, String text) {
        return new Workspace(compiler, folder)
                .source(
                        "Acme",
                        HEAD + "@MetaTableProvider(namespace = \"acme\", prefix = \"a\") public interface Acme {}")
                .source(name, HEAD + text);
    }

    @Test
    void sealedInterfacesAndTheRecordsThatTheyPermit() {
        Workspace workspace = workspace("Payment", """
                @MetaTable
                public sealed interface Payment permits Payment.Card, Payment.Cash {
                    @Id int number();

                    @MetaTable
                    record Card(@Id int number, String holder) implements Payment {}

                    @MetaTable
                    record Cash(@Id int number) implements Payment {}
                }
                """);
        workspace.compile().orFail();

        assertThat(workspace.schema("acme").tablesByIdentifier()).containsOnlyKeys("Payment", "Card", "Cash");
    }

    @Test
    void sealedAndFinalClassesWithAMappedSuperclass() {
        Workspace workspace = workspace("Shape", """
                @MappedSuperclass
                public abstract sealed class Shape {
                    @Id int number;

                    @MetaTable
                    public static final class Circle extends Shape { double radius; }

                    @MetaTable
                    public static non-sealed class Square extends Shape { double width; }
                }
                """);
        workspace.compile().orFail();

        assertThat(workspace.schema("acme").tablesByIdentifier()).containsOnlyKeys("Circle", "Square");
        assertThat(workspace.schema("acme").tablesByIdentifier().get("Circle").columns())
                .extracting(column -> column.name())
                .containsExactly("number", "radius");
    }

    @Test
    void classesAndRecordsInsideOthers() {
        Workspace workspace = workspace("Outer", """
                public class Outer {
                    @MetaTable public record InRecord(@Id int number) {
                        @MetaTable public record Deeper(@Id int number, @ForeignKey(target = InRecord.class) int up) {}
                    }
                    @MetaTable public static class InClass { @Id int number; }
                    @MetaTable public class Inner { @Id int number; }
                }
                """);
        workspace.compile().orFail();

        assertThat(workspace.schema("acme").tablesByIdentifier())
                .containsOnlyKeys("InRecord", "Deeper", "InClass", "Inner");
    }

    @Test
    void classesThatNobodyCanNameAreRefused() {
        Workspace workspace =
                workspace("Outer", "public class Outer { @MetaTable private record Hidden(@Id int number) {} }");

        assertThat(workspace.compile().errors())
                .singleElement()
                .asString()
                .startsWith("[MT205] The registry cannot name model acme.Outer.Hidden");
    }
}
