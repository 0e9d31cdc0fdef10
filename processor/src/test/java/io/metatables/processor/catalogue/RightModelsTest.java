package io.metatables.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of a model is what stands beside it: the declaration index of the compilation. {@code -Dgolden.update=true}
 * writes it anew.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class RightModelsTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final String INDEX = "META-INF/metatables/compilation.index.json";

    static Stream<ModelFolder> cases() {
        return ModelFolder.all("right");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsItStands(ModelFolder models, @TempDir Path temporary) throws IOException {
        Workspace workspace = new Workspace(compiler, temporary.resolve("sources")).option("-Ametatables.drift=off");
        models.compile(workspace, temporary).orFail();
        String index = Files.readString(workspace.classes().resolve(INDEX));

        Path expected = models.folder().resolve("expected.index.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, index);
        }
        assertThat(index).isEqualTo(Files.readString(expected));
    }
}
