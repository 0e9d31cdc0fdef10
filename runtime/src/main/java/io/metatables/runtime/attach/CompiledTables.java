package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.TableLines;
import io.metatables.schema.snapshot.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables as javac has left them in {@code META-INF/metatables}. An attach that goes well reads none of them; they are read when
 * something differs, or when somebody asks for columns, and may be forgotten when memory is short.
 */
final class CompiledTables {
    private final ProviderDefinition provider;
    private final ClassLoader resources;
    private volatile SoftReference<List<TableLines>> known = new SoftReference<>(null);

    CompiledTables(ProviderDefinition provider, ClassLoader resources) {
        this.provider = provider;
        this.resources = resources;
    }

    /** The table that the registry means; throws a finding if the class path has another one, or none. */
    Table table(RegisteredTable registered) {
        return find(registered).orElseThrow(() -> new FindingException(missing(Set.of(registered.identifier()))));
    }

    /** The table that the registry means, if the class path still has it. */
    Optional<Table> find(RegisteredTable registered) {
        return lines().stream()
                .flatMap(file -> file.find(registered.identifier()).stream())
                .filter(table -> Contract.fingerprint(table).equals(registered.fingerprint()))
                .findFirst();
    }

    /** What to say of tables that are not found. */
    Finding missing(Set<String> identifiers) {
        return new Finding(
                AttachCode.NO_COMPILED_SCHEMA,
                "The class path has no " + resource() + " that goes with the registry of " + provider.providerClass()
                        + ", so nothing more is known of "
                        + AttachFindings.list(List.copyOf(new TreeSet<>(identifiers))) + ".",
                "javac writes that file beside the classes: leave it in the jar, and build the jar from one compilation.");
    }

    private List<TableLines> lines() {
        List<TableLines> lines = known.get();
        if (lines == null) {
            lines = read();
            known = new SoftReference<>(lines);
        }
        return lines;
    }

    private List<TableLines> read() {
        List<TableLines> files = new ArrayList<>();
        try {
            for (URL url : Collections.list(resources.getResources(resource()))) {
                try (InputStream in = url.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    files.add(TableLines.of(text, TextSource.compiled(url.toString())));
                }
            }
        } catch (IOException e) {
            return List.of(); // like a file that is not there
        }
        return List.copyOf(files);
    }

    private String resource() {
        return RevisionLayout.compiledFolder(provider.slug()) + "/" + RevisionLayout.SCHEMA_FILE;
    }
}
