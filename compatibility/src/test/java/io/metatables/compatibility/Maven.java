package io.metatables.compatibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Maven that runs these tests, once more in this process, where it is warm after its first run; without a network. */
final class Maven implements AutoCloseable {
    private static final String PROJECT_FOLDER = "maven.multiModuleProjectDirectory";

    private final URLClassLoader loader;

    Maven() throws IOException {
        Path home = Path.of(System.getProperty("maven.home"));
        List<URL> jars = new ArrayList<>();
        for (String folder : List.of("boot", "lib", "conf/logging")) {
            jars.add(home.resolve(folder).toUri().toURL());
            try (Stream<Path> files = Files.list(home.resolve(folder))) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    Command run(Path folder, String... goals) throws ReflectiveOperationException {
        List<String> arguments = new ArrayList<>(List.of("-o", "-q", "-B", "-e"));
        arguments.add("-Dmaven.repo.local=" + System.getProperty("maven.repository"));
        arguments.addAll(List.of(goals));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        System.setProperty(PROJECT_FOLDER, folder.toString());
        System.setOut(stream); // where its log goes
        try {
            Class<?> type = loader.loadClass("org.apache.maven.cli.MavenCli");
            Method main = type.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class);
            Object maven = type.getConstructor().newInstance();
            Object exit = main.invoke(maven, arguments.toArray(String[]::new), folder.toString(), stream, stream);
            return new Command((int) exit, output.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            throw new AssertionError(output.toString(StandardCharsets.UTF_8), e);
        } finally {
            System.setOut(out);
            System.clearProperty(PROJECT_FOLDER);
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
