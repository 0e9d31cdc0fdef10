package io.metatables.processor.output;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.eclipse.EclipseElements;
import io.metatables.processor.eclipse.RegeneratedName;
import io.metatables.processor.generate.GeneratedSource;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes what a compilation leaves behind. Resources are UTF-8, whatever the encoding of the sources. */
public final class ArtifactWriter {
    private static final String META_INF = "META-INF/";

    private final Filer filer;
    private final Elements elements;
    private final Set<String> sourceTypes;

    /**
     * Writes through a compiler.
     *
     * @param filer where files are created
     * @param elements where the origin of a source is looked up
     * @param sourceTypes canonical names of the top-level classes that are compiled: these cannot be generated
     */
    public ArtifactWriter(Filer filer, Elements elements, Set<String> sourceTypes) {
        this.filer = filer;
        this.elements = elements;
        this.sourceTypes = Set.copyOf(sourceTypes);
    }

    /**
     * Writes a source file, which takes part in the next round.
     *
     * @param source the file
     * @return a finding if there is a class of that name
     * @throws UncheckedIOException if it cannot be written
     */
    public Optional<SourceFinding> writeSource(GeneratedSource source) {
        Element origin = elements.getTypeElement(source.origin());
        Element[] origins = origin == null ? new Element[0] : new Element[] {origin};
        try (Writer writer =
                filer.createSourceFile(name(source, origin), origins).openWriter()) {
            writer.write(source.text());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(classExists(source));
        } catch (IOException e) {
            throw new UncheckedIOException(source.className(), e);
        }
    }

    private CharSequence name(GeneratedSource source, @Nullable Element origin) {
        if (origin == null || !EclipseElements.made(origin)) {
            return source.className();
        }
        TypeElement existing = elements.getTypeElement(source.className());
        return existing != null && !sourceTypes.contains(source.className())
                ? new RegeneratedName(source.className())
                : source.className();
    }

    private static SourceFinding classExists(GeneratedSource source) {
        String problem =
                "The class " + source.className() + " is to be generated for " + source.origin() + ", but it exists.";
        String remedy = "Rename the existing class, or " + source.origin() + ".";
        return new SourceFinding(
                new Finding(OutputCode.CLASS_EXISTS, problem, remedy), SourceRef.ofType(source.origin()));
    }

    /**
     * Writes a file that is shipped with the classes.
     *
     * @param path relative to the class output
     * @param text all of it
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeResource(String path, String text) {
        write(StandardLocation.CLASS_OUTPUT, path, text);
    }

    /**
     * Writes files beside the generated sources, which are not shipped.
     *
     * @param folder relative to the source output
     * @param files their names and texts, in the order in which they are written
     * @throws UncheckedIOException if one cannot be written
     */
    public void writeBesideSources(String folder, Map<String, String> files) {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(StandardLocation.SOURCE_OUTPUT, folder + "/" + file.getKey(), file.getValue());
        }
    }

    private void write(Location location, String path, String text) {
        try {
            FileObject file = filer.createResource(location, "", path);
            if (path.startsWith(META_INF) && !file.toUri().toString().endsWith(path)) {
                throw new FindingException(new Finding(
                        OutputCode.NO_CLASS_OUTPUT,
                        "The compiler has no folder for classes, and would write " + path + " as " + file.toUri() + ".",
                        "Give it one, such as -d target/classes."));
            }
            try (OutputStream stream = file.openOutputStream()) {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
