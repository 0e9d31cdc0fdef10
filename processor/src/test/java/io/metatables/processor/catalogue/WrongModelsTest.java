package io.metatables.processor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.WarningCode;
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
 * Each compiler reports exactly what the comments {@code // error: MT103} and {@code // warning: MT251} announce, each on the line
 * of its comment. {@code // error(javac): MT103} is for a line that only one of them can name: javac does not find repeated
 * annotations.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class WrongModelsTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final Set<ModelCode> INDEX_CODES =
            Set.of(ModelCode.DAMAGED_INDEX, ModelCode.NEWER_INDEX, ModelCode.OLDER_INDEX);
    private static final Pattern EXPECTED =
            Pattern.compile("// (error|warning)(?:\\((javac|ecj)\\))?:((?: MT\\d{3})+)");
    private static final Pattern CODE = Pattern.compile("\\[(MT\\d{3})]");

    static Stream<ModelFolder> cases() {
        return ModelFolder.all("wrong");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findingsAreWhereTheyAreAnnounced(ModelFolder models, @TempDir Path temporary) {
        Workspace workspace = new Workspace(compiler, temporary.resolve("sources")).option("-Ametatables.drift=off");
        Compiled compiled = models.compile(workspace, temporary);

        assertThat(findings(compiled).map(WrongModelsTest::actual).sorted())
                .as("%s", compiled.diagnostics())
                .containsExactlyElementsOf(announced(models));
        assertThat(findings(compiled))
                .as("what is wrong, and a way out")
                .allSatisfy(
                        finding -> assertThat(finding.getMessage(Locale.ENGLISH).lines())
                                .hasSize(2)
                                .allSatisfy(line -> assertThat(line).endsWith(".")));
    }

    @Test
    void everyCodeOfTheValidationIsInTheCatalogue() {
        Set<String> cases =
                cases().map(models -> models.toString().substring(0, 5)).collect(Collectors.toSet());

        Stream<FindingCode> codes = Stream.of(DeclarationCode.values(), ModelCode.values(), WarningCode.values())
                .<FindingCode>flatMap(Arrays::stream)
                .filter(code -> !INDEX_CODES.contains(code));
        assertThat(cases)
                .containsExactlyInAnyOrderElementsOf(
                        codes.map(FindingCode::code).toList());
    }

    private List<String> announced(ModelFolder models) {
        List<String> findings = new ArrayList<>();
        models.sources().forEach((file, text) -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher expected = EXPECTED.matcher(lines[i]);
                while (expected.find()) {
                    if (isForThisCompiler(expected.group(2))) {
                        for (String code : expected.group(3).strip().split(" ", -1)) {
                            findings.add(file + ":" + (i + 1) + " " + expected.group(1) + " " + code);
                        }
                    }
                }
            }
        });
        assertThat(findings).as("announced findings of %s", models).isNotEmpty();
        return findings.stream().sorted().toList();
    }

    private boolean isForThisCompiler(@Nullable String name) {
        return name == null || compiler.name().equalsIgnoreCase(name);
    }

    /** All errors, and our warnings: each compiler has some of its own. */
    private static Stream<Diagnostic<? extends JavaFileObject>> findings(Compiled compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || CODE.matcher(diagnostic.getMessage(Locale.ENGLISH)).find());
    }

    private static String actual(Diagnostic<? extends JavaFileObject> finding) {
        String message = finding.getMessage(Locale.ENGLISH);
        Matcher code = CODE.matcher(message);
        String file = finding.getSource() == null
                ? "nowhere"
                : Path.of(finding.getSource().getName()).getFileName().toString();
        return file + ":" + finding.getLineNumber() + " "
                + finding.getKind().name().toLowerCase(Locale.ROOT) + " " + (code.find() ? code.group(1) : message);
    }
}
