package io.metatables.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.schema.finding.FindingCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each compiler reports exactly the errors that the comments {@code // error: MT103} announce, each on the line of its comment.
 * {@code // error(javac): MT103} is for a line that only one of them can name: javac does not find repeated annotations.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class WrongModelsTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final Set<ModelCode> INDEX_CODES =
            Set.of(ModelCode.DAMAGED_INDEX, ModelCode.NEWER_INDEX, ModelCode.OLDER_INDEX);
    private static final Pattern EXPECTED = Pattern.compile("// error(?:\\((javac|ecj)\\))?:((?: MT\\d{3})+)\\s*$");
    private static final Pattern CODE = Pattern.compile("\\[(MT\\d{3})]");

    static Stream<ModelFolder> cases() {
        return ModelFolder.all("wrong");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void errorsAreWhereTheyAreAnnounced(ModelFolder models, @TempDir Path temporary) {
        Compiled compiled = models.compile(new Workspace(compiler, temporary.resolve("sources")), temporary);

        assertThat(errors(compiled).map(WrongModelsTest::actual).sorted())
                .as("%s", compiled.diagnostics())
                .containsExactlyElementsOf(announced(models));
        assertThat(compiled.errors())
                .as("what is wrong, and a way out")
                .allSatisfy(message -> assertThat(message.lines())
                        .hasSize(2)
                        .allSatisfy(line -> assertThat(line).endsWith(".")));
    }

    @Test
    void everyCodeOfTheValidationIsInTheCatalogue() {
        Set<String> cases =
                cases().map(models -> models.toString().substring(0, 5)).collect(Collectors.toSet());

        Stream<FindingCode> codes = Stream.of(DeclarationCode.values(), ModelCode.values())
                .<FindingCode>flatMap(Arrays::stream)
                .filter(code -> !INDEX_CODES.contains(code));
        assertThat(cases)
                .containsExactlyInAnyOrderElementsOf(
                        codes.map(FindingCode::code).toList());
    }

    private List<String> announced(ModelFolder models) {
        List<String> errors = new ArrayList<>();
        models.sources().forEach((file, text) -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher expected = EXPECTED.matcher(lines[i]);
                if (expected.find() && isForThisCompiler(expected.group(1))) {
                    for (String code : expected.group(2).strip().split(" ", -1)) {
                        errors.add(file + ":" + (i + 1) + " " + code);
                    }
                }
            }
        });
        assertThat(errors).as("announced errors of %s", models).isNotEmpty();
        return errors.stream().sorted().toList();
    }

    private boolean isForThisCompiler(@Nullable String name) {
        return name == null || compiler.name().equalsIgnoreCase(name);
    }

    private static Stream<Diagnostic<? extends JavaFileObject>> errors(Compiled compiled) {
        return compiled.diagnostics().stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }

    private static String actual(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ENGLISH);
        Matcher code = CODE.matcher(message);
        String file = error.getSource() == null
                ? "nowhere"
                : Path.of(error.getSource().getName()).getFileName().toString();
        return file + ":" + error.getLineNumber() + " " + (code.find() ? code.group(1) : message);
    }
}
