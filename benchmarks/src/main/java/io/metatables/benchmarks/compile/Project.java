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
    /** The folder of the provider. */
    public static final String SLUG = "bench_models";

    /**
     * Writes the sources as they were, accepts them as the first revision, and writes them as they are now.
     *
     * @param models the sources
     * @param accepted when the first revision was accepted; {@link Moment#NOW}: nothing has changed since
     * @param javac what compiles them
     * @return this
     * @throws IOException if a file cannot be written, or javac fails
     * @throws InterruptedException if the wait for javac is interrupted
     */
    public Project prepare(ModelSources models, Moment accepted, Javac javac) throws IOException, InterruptedException {
        write(models.files(accepted));
        javac.run(arguments(Variant.METATABLES, 0));
        RevisionAcceptor.accept(new AcceptRequest(
                pending(0).resolve(SLUG), revisions().resolve(SLUG), compiledSchema(0), "all tables", List.of()));
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

    /**
     * Where a run has written classes.
     *
     * @param run the number of the run
     * @return the folder
     */
    public Path classes(int run) {
        return output(run).resolve("classes");
    }

    /**
     * Where a run has written the schema of the models.
     *
     * @param run the number of the run
     * @return the file
     */
    public Path compiledSchema(int run) {
        return classes(run).resolve("META-INF/metatables").resolve(SLUG).resolve("schema.json");
    }

    private Path generated(int run) {
        return output(run).resolve("generated");
    }

    /**
     * Where a run has written what it proposes.
     *
     * @param run the number of the run
     * @return the folder, of all providers
     */
    public Path pending(int run) {
        return generated(run).resolve("metatables");
    }

    /**
     * Where the accepted revisions are.
     *
     * @return the folder, of all providers
     */
    public Path revisions() {
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
                "-d", Files.createDirectories(classes(run)).toString(),
                "-s", Files.createDirectories(generated(run)).toString(),
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
