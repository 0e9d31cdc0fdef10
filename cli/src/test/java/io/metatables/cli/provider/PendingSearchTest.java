package io.metatables.cli.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingFormat;
import io.metatables.schema.revision.PendingRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PendingSearchTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"com.example.Markets", "Markets", "example.markets", "example_markets"})
    void findsAProviderByAnyOfItsNames(String name) throws IOException {
        write("com.example.Markets", "example.markets", changed());
        write("com.example.Banking", "example.banking", changed());

        assertThat(find(name)).isEqualTo("example.markets");
    }

    @Test
    void needsNoNameWhenOnlyOneHasChanged() throws IOException {
        write("com.example.Markets", "example.markets", changed());
        write("com.example.Banking", "example.banking", List.of());

        assertThat(find(null)).isEqualTo("example.markets");
    }

    @Test
    void asksForANameWhenTwoHaveChanged() throws IOException {
        write("com.example.Markets", "example.markets", changed());
        write("com.example.Banking", "example.banking", changed());

        Finding finding = refused(null);
        assertThat(finding.code().code()).isEqualTo("MT515");
        assertThat(finding.problem()).contains("com.example.Banking (example.banking), com.example.Markets");
    }

    @Test
    void saysWhereItLookedWhenThereIsNothing() throws IOException {
        Finding finding = refused(null);

        assertThat(finding.code().code()).isEqualTo("MT517");
        assertThat(finding.problem()).contains(root.toString());
        assertThat(finding.remedy()).contains("--project", "--pending");
    }

    @Test
    void saysWhoElseIsThere() throws IOException {
        write("com.example.Banking", "example.banking", changed());

        assertThat(refused("Markets").problem()).contains("'Markets'", "com.example.Banking");
    }

    @Test
    void isNotDisturbedByADamagedManifestBesideTheOneThatIsMeant() throws IOException {
        write("com.example.Markets", "example.markets", changed());
        Path damaged = Files.createDirectory(root.resolve("damaged"));
        Files.writeString(damaged.resolve("pending.json"), "<<<<<<< HEAD");

        assertThat(find("Markets")).isEqualTo("example.markets");
        assertThat(refused(null).problem()).contains("damaged");
        assertThat(refused("Banking").problem()).contains("damaged");
    }

    private static List<PendingChange> changed() {
        return List.of(new PendingChange("create table Asset", null));
    }

    private void write(String provider, String namespace, List<PendingChange> changes) throws IOException {
        List<ScriptPart> script = changes.isEmpty() ? List.of() : List.of(new ScriptPart(true, "SELECT 1;\n"));
        PendingRevision pending = new PendingRevision(
                provider,
                namespace,
                null,
                "sha256:0",
                "sha256:1",
                changes,
                List.of(),
                new RevisionScript(script, script),
                List.of());
        Path folder = Files.createDirectory(root.resolve(namespace.replace('.', '_')));
        for (Map.Entry<String, String> file : PendingFormat.write(pending).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private String find(String name) throws IOException {
        return new PendingSearch(root)
                .find(Optional.ofNullable(name).map(ProviderName::new))
                .namespace();
    }

    private Finding refused(String name) throws IOException {
        FindingException exception = catchThrowableOfType(FindingException.class, () -> find(name));
        assertThat(exception.findings()).hasSize(1);
        return exception.findings().get(0);
    }
}
