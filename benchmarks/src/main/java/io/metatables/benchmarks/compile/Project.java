package io.metatables.benchmarks.compile;

import io.metatables.benchmarks.models.ModelSources;
import io.metatables.benchmarks.models.Moment;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.RevisionAcceptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The folders of a user's project: model classes, and one revision that is older than they are.
 *
 * @param folder where it is
 */
public record Project(Path folder) {
    private static final String SLUG = "bench_models";

    /**
     * Writes the sources as they were, accepts them as the first revision, and writes them as they are now.
     *
     * @param models the sources
     * @param javac what compiles them
     * @return this
     * @throws IOException if a file cannot be written, or javac fails
     * @throws InterruptedException if the wait for javac is interrupted
     */
    public Project prepare(ModelSources models, Javac javac) throws IOException, InterruptedException {
        write(models.files(Moment.ACCEPTED));
        javac.run(arguments(Variant.METATABLES, 0));
        RevisionAcceptor.accept(new AcceptRequest(
                generated(output(0)).resolve("metatables").resolve(SLUG),
                revisions().resolve(SLUG),
                classes(output(0)).resolve("META-INF/metatables").resolve(SLUG).resolve("schema.json"),
                "all tables",
                List.of()));
        write(models.files(Moment.NOW));
        return this;
    }

    private void write(Map<String, String> files) throws IOException {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            paths.add(path.toString());
        }
        Files.write(sourceList(), paths, StandardCharsets.UTF_8);
    }

    private Path sourceList() {
        return folder.resolve("sources.txt");
    }

    private Path output(int run) {
        return folder.resolve("run" + run);
    }

    private static Path classes(Path output) {
        return output.resolve("classes");
    }

    private static Path generated(Path output) {
        return output.resolve("generated");
    }

    private Path revisions() {
        return folder.resolve("revisions");
    }

    /**
     * What javac is told. Each run has folders of its own: a file system can be slow to create files where as many have just
     * been deleted (ext4 is), and that would be measured.
     *
     * @param variant what it does beside compiling
     * @param run the number of the run, from 1
     * @return as on the command line
     * @throws IOException if a folder cannot be made
     */
    public List<String> arguments(Variant variant, int run) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d", Files.createDirectories(classes(output(run))).toString(),
                "-s", Files.createDirectories(generated(output(run))).toString(),
                "-classpath", JarPaths.classPath(),
                "-encoding", "UTF-8"));
        variant.processor()
                .ifPresentOrElse(
                        processor -> arguments.addAll(List.of(
                                "-processorpath",
                                JarPaths.processorPath(processor),
                                "-processor",
                                processor.getName())),
                        () -> arguments.add("-proc:none"));
        if (variant == Variant.METATABLES) {
            arguments.add("-Ametatables.revisions=" + revisions());
        }
        arguments.add("@" + sourceList());
        return arguments;
    }
}
