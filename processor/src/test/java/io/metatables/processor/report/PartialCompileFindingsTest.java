package io.metatables.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Compiled;
import io.metatables.processor.compile.CompilerUnderTest;
import io.metatables.processor.compile.Workspace;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Where findings are printed when one of those who take part was compiled earlier. */
@ParameterizedClass(name = "{0}")
@EnumSource
class PartialCompileFindingsTest {
    @Parameter
    private CompilerUnderTest compiler;

    private static final String HEAD = "package acme;\nimport io.metatables.annotations.*;\n";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void compileOnce() {
        workspace = new Workspace(compiler, folder)
                .source("Tables", HEAD + "@ModelSet public interface Tables {}")
                .source("Account", HEAD + "@MetaTable public record Account(@Id int number, @Unique int code) {}")
                .source(
                        "Balance",
                        HEAD + "@MetaTable public record Balance(@Id int number,"
                                + " @ForeignKey(target = Account.class, targetMembers = \"code\") int code) {}");
        workspace.compile().orFail();
    }

    @Test
    void aDuplicateIsPrintedOnceWhereItIsCompiled() {
        workspace.source(
                "Other", HEAD + "\n\n@MetaTable(identifier = \"Account\") public record Other(@Id int number) {}");

        Compiled compiled = workspace.compileOnly("acme/Other.java");

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT201] Identifier Account")
                .contains("acme.Account, acme.Other");
        assertThat(error(compiled).getLineNumber()).isEqualTo(5);
    }

    @Test
    void aForeignKeyThatItsTargetBreaksIsPrintedAtTheTarget() {
        workspace.source("Account", HEAD + "\n@MetaTable public record Account(@Id int number, int code) {}");

        Compiled compiled = workspace.compileOnly("acme/Account.java");

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .startsWith("[MT213] The foreign key of acme.Balance.code");
        assertThat(error(compiled).getSource().getName()).endsWith("Account.java");
        assertThat(error(compiled).getLineNumber()).isEqualTo(4);
    }

    private static Diagnostic<? extends JavaFileObject> error(Compiled compiled) {
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow();
    }
}
