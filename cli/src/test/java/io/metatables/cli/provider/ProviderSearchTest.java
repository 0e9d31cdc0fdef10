package io.metatables.cli.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSearchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.Markets",
                "Markets",
                "com.example.MarketsRegistry",
                "MarketsRegistry",
                "example.markets",
                "example_markets"
            })
    void findsAProviderByAnyOfItsNames(String name) throws IOException {
        RegistrySources.provider(folder, "com.example.Markets", "example.markets");
        RegistrySources.provider(folder, "com.example.Banking", "example.banking");

        assertThat(find(name)).isEqualTo("com.example.Markets");
    }

    @Test
    void needsNoNameForTheOnlyProvider() throws IOException {
        RegistrySources.provider(folder, "com.example.Markets", "example.markets");

        assertThat(find(null)).isEqualTo("com.example.Markets");
    }

    @Test
    void asksForANameWhenThereAreTwo() throws IOException {
        RegistrySources.provider(folder, "com.example.Markets", "example.markets");
        RegistrySources.provider(folder, "com.example.Banking", "example.banking");

        Finding finding = refused(() -> find(null));

        assertThat(finding.code().code()).isEqualTo("MT515");
        assertThat(finding.problem())
                .contains("com.example.Banking (example.banking), com.example.Markets (example.markets)");
    }

    @Test
    void asksForTheFullNameWhenTheSimpleOneFitsTwo() throws IOException {
        RegistrySources.provider(folder, "com.one.Markets", "one");
        RegistrySources.provider(folder, "com.two.Markets", "two");

        assertThat(refused(() -> find("Markets")).code().code()).isEqualTo("MT515");
        assertThat(find("com.two.Markets")).isEqualTo("com.two.Markets");
    }

    @Test
    void listsWhatIsThereWhenTheNameIsNot() throws IOException {
        RegistrySources.provider(folder, "com.example.Banking", "example.banking");

        Finding finding = refused(() -> find("Markets"));

        assertThat(finding.code().code()).isEqualTo("MT513");
        assertThat(finding.problem()).contains("'Markets'", "com.example.Banking", folder.toString());
    }

    @Test
    void namesTheProcessorPathWhenThereIsNothing() {
        Finding finding = refused(() -> find(null));

        assertThat(finding.code().code()).isEqualTo("MT513");
        assertThat(finding.remedy()).contains("--classpath", "JDK 23", "annotationProcessorPaths");
    }

    @Test
    void tellsAClassFromAProvider() throws IOException {
        RegistrySources.compile(folder, Map.of("com.example.Account", "public class Account {}"));

        Finding finding = refused(() -> find("com.example.Account"));

        assertThat(finding.code().code()).isEqualTo("MT514");
        assertThat(finding.remedy()).contains("@MetaTableProvider");
    }

    @Test
    void tellsAMergedJarThatLostItsServices() throws IOException {
        RegistrySources.unlisted(folder, "com.example.Markets");

        Finding finding = refused(() -> find("com.example.Markets"));

        assertThat(finding.code().code()).isEqualTo("MT514");
        assertThat(finding.remedy()).contains("ServicesResourceTransformer");
    }

    @Test
    void saysWhichRegistryIsListedButGone() throws IOException {
        RegistrySources.list(folder, "com.example.GoneRegistry");

        Finding finding = refused(() -> find("com.example.Gone"));

        assertThat(finding.code().code()).isEqualTo("MT516");
        assertThat(finding.problem()).contains("com.example.GoneRegistry");
    }

    @Test
    void isNotDisturbedByABrokenRegistryBesideTheOneThatIsMeant() throws IOException {
        RegistrySources.list(folder, "com.example.GoneRegistry");
        RegistrySources.provider(folder, "com.example.Markets", "example.markets");

        assertThat(find("Markets")).isEqualTo("com.example.Markets");
        assertThat(refused(() -> find(null)).code().code()).isEqualTo("MT516");
    }

    @Test
    void refusesAClassFileOfAnotherFormat() throws IOException {
        RegistrySources.provider(folder, "com.example.Markets", "example.markets");
        Path file = folder.resolve("com/example/MarketsRegistry.class");
        byte[] bytes = Files.readAllBytes(file);
        // The major version of the class file format.
        bytes[6] = 0x7F;
        Files.write(file, bytes);

        Finding finding = refused(() -> find("Markets"));

        assertThat(finding.code().code()).isEqualTo("MT516");
        assertThat(finding.remedy()).contains("JDK");
    }

    @Test
    void saysWhichModelClassIsMissing() throws IOException {
        RegistrySources.providerWithoutModel(folder, "com.example.Markets");

        Finding finding = refused(() -> find("Markets"));

        assertThat(finding.code().code()).isEqualTo("MT516");
        assertThat(finding.problem()).contains("com.example.Markets", "Vanished");
    }

    private String find(String name) throws IOException {
        ClassPath classPath = ClassPath.parse(folder.toString());
        try (URLClassLoader loader = classPath.open(ProviderRegistry.class.getClassLoader())) {
            return new ProviderSearch(classPath, loader)
                    .find(Optional.ofNullable(name).map(ProviderName::new))
                    .provider()
                    .providerClass();
        }
    }

    private static Finding refused(ThrowingCallable action) {
        FindingException exception = catchThrowableOfType(FindingException.class, action);
        assertThat(exception).isNotNull();
        assertThat(exception.findings()).hasSize(1);
        return exception.findings().get(0);
    }
}
