package io.metatables.benchmarks.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Visits every member of every annotated class with its annotations, and writes one registry and one snapshot: the least that a
 * processor with our task can do. It checks nothing, compares nothing and knows nothing.
 */
@SupportedAnnotationTypes({"io.metatables.annotations.MetaTable", "io.metatables.annotations.TimeIndexMetaTable"})
public final class VisitingProcessor extends AbstractProcessor {
    private final StringBuilder registry = new StringBuilder();
    private final StringBuilder snapshot = new StringBuilder();
    private boolean written;

    /** For javac. */
    public VisitingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(this::visit);
        }
        if (!annotations.isEmpty() && !written) {
            write();
            written = true;
        }
        return false;
    }

    private void visit(Element model) {
        registry.append(registry.length() == 0 ? "" : ",\n        ")
                .append('"')
                .append(model)
                .append('"');
        snapshot.append(model).append(' ').append(describe(model)).append('\n');
        for (Element member : model.getEnclosedElements()) {
            snapshot.append("  ").append(member.getKind()).append(' ').append(member.getSimpleName());
            snapshot.append(' ')
                    .append(member.asType())
                    .append(' ')
                    .append(describe(member))
                    .append('\n');
        }
    }

    private String describe(Element element) {
        StringBuilder text = new StringBuilder();
        String comment = processingEnv.getElementUtils().getDocComment(element);
        text.append(comment == null ? "" : comment.strip());
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            text.append(" @").append(mirror.getAnnotationType());
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                    mirror.getElementValues().entrySet()) {
                text.append(' ')
                        .append(value.getKey().getSimpleName())
                        .append('=')
                        .append(value.getValue());
            }
        }
        return text.toString();
    }

    private void write() {
        String source =
                "package bench.models;\n\npublic final class VisitedRegistry {\n    static final String[] TABLES = {\n        "
                        + registry + "\n    };\n}\n";
        try (Writer java = processingEnv
                        .getFiler()
                        .createSourceFile("bench.models.VisitedRegistry")
                        .openWriter();
                Writer text = processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/visited.txt")
                        .openWriter()) {
            java.write(source);
            text.append(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
