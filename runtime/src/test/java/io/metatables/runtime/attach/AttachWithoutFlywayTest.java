package io.metatables.runtime.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service that only attaches has no Flyway on its class path. */
class AttachWithoutFlywayTest {

    @Test
    void attachesAsFarAsTheDatabase() throws Exception {
        assertThat(refusal("attach")).contains("[MT504]");
    }

    @Test
    void upgradeSaysWhatIsMissing() throws Exception {
        assertThat(refusal("upgrade")).contains("[MT362]", "org.flywaydb:flyway-core");
    }

    private static String refusal(String call) throws Exception {
        try (URLClassLoader loader = withoutFlyway()) {
            assertThatThrownBy(() -> loader.loadClass("org.flywaydb.core.Flyway"))
                    .isInstanceOf(ClassNotFoundException.class);
            Object message = loader.loadClass(RuntimeCalls.class.getName())
                    .getMethod(call)
                    .invoke(null);
            return String.valueOf(message);
        }
    }

    private static URLClassLoader withoutFlyway() throws IOException {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("flyway"))
                .map(AttachWithoutFlywayTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
