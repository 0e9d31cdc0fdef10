package io.metatables.runtime.migrate.execute;

import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionPart;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands the verified texts of a history to Flyway, which therefore looks at no class path and reads no file again. */
final class RevisionResources implements ResourceProvider {
    private final Map<String, LoadableResource> resources = new LinkedHashMap<>();

    RevisionResources(RevisionHistory history) {
        history.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .map(RevisionPart::up)
                .forEach(this::add);
    }

    private void add(RevisionFile file) {
        resources.put(file.name(), new TextResource(file.name(), file.text()));
        if (!file.transactional()) {
            String name = file.name() + ".conf";
            resources.put(name, new TextResource(name, "executeInTransaction=false\n"));
        }
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return resources.get(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return resources.values().stream()
                .filter(resource -> resource.getFilename().startsWith(prefix))
                .filter(resource -> List.of(suffixes).stream()
                        .anyMatch(suffix -> resource.getFilename().endsWith(suffix)))
                .toList();
    }

    /** A text with a name; where it came from is no concern of Flyway's. */
    private static final class TextResource extends LoadableResource {
        private final String name;
        private final String text;

        TextResource(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
