package io.metatables.schema.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files change places between a folder and the staging folder beside it. The plan lies in the staging folder while it is carried
 * out, so that a run that comes after one that was killed can tell what had happened. Lines: {@code out} or {@code in}, a space, and a
 * name.
 *
 * <p>First the files that go move out, each under a name with {@code old.} in front; then the new ones move in. With the last one, all
 * is done: as long as it is in the staging folder, everything can be put back.
 *
 * @param out names of files that go
 * @param in names of files that come, at least one; a name may be in both lists, but the last one only here
 */
record PlannedMoves(List<String> out, List<String> in) {
    private static final String FILE = "moves";
    private static final String OLD = "old.";

    PlannedMoves {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }

    /** Writes the plan; from then on files may move. */
    void write(Path staging) throws IOException {
        List<String> lines = new ArrayList<>();
        out.forEach(name -> lines.add("out " + name));
        in.forEach(name -> lines.add("in " + name));
        Path whole = staging.resolve(FILE);
        Path draft = staging.resolve(FILE + ".draft");
        StagedFile.write(draft, String.join("\n", lines) + "\n");
        Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Moves the files one by one. */
    void carryOut(Path folder, Path staging) throws IOException {
        for (FileMove move : moves(folder, staging)) {
            move.run();
        }
    }

    /** The moves in their order. */
    List<FileMove> moves(Path folder, Path staging) {
        List<FileMove> moves = new ArrayList<>();
        for (String name : out) {
            moves.add(() -> move(folder.resolve(name), staging.resolve(OLD + name)));
        }
        for (String name : in.subList(0, in.size() - 1)) {
            moves.add(() -> moveNew(staging.resolve(name), folder.resolve(name)));
        }
        moves.add(() -> move(staging.resolve(last()), folder.resolve(last())));
        return moves;
    }

    private String last() {
        return in.get(in.size() - 1);
    }

    private static void moveNew(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString()); // an atomic move would replace it
        }
        move(from, to);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Ends what a plan in the staging folder has begun: unless the last file has moved, all files go back. Then the plan is gone, and
     * what else is in the staging folder means nothing any more. May itself be interrupted, and done again.
     */
    static void settle(Path folder, Path staging) throws IOException {
        Path file = staging.resolve(FILE);
        if (Files.exists(file)) {
            PlannedMoves plan = read(file);
            if (Files.exists(staging.resolve(plan.last()))) {
                plan.putBack(folder, staging);
            }
            Files.delete(file);
        }
    }

    private static PlannedMoves read(Path file) throws IOException {
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int space = line.indexOf(' ');
            (line.startsWith("out ") ? out : in).add(line.substring(space + 1));
        }
        return new PlannedMoves(out, in);
    }

    private void putBack(Path folder, Path staging) throws IOException {
        for (String name : in) {
            // One that is still here was never there: what has its name there is somebody else's.
            if (!out.contains(name) && !Files.exists(staging.resolve(name))) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        for (String name : out) {
            if (Files.exists(staging.resolve(OLD + name))) {
                move(staging.resolve(OLD + name), folder.resolve(name));
            }
        }
    }

    /** One file changes its place. */
    @FunctionalInterface
    interface FileMove {
        /** Moves it, whole or not at all. */
        void run() throws IOException;
    }
}
