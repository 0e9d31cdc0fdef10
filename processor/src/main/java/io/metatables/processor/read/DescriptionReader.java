package io.metatables.processor.read;

import io.metatables.processor.eclipse.EclipseElements;
import io.metatables.processor.eclipse.WrittenComment;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the description of a table or a column: what an annotation says, or else the Javadoc. */
final class DescriptionReader {
    private final Elements elements;

    DescriptionReader(Elements elements) {
        this.elements = elements;
    }

    @Nullable
    String ofTable(TypeElement model, AnnotationValues annotation) {
        String explicit = explicit(annotation);
        return explicit == null ? summary(model) : explicit;
    }

    /**
     * The description of a column.
     *
     * @param annotation null: there is none
     * @param components what the comments of records say of their components, as far as they have been read
     */
    @Nullable
    String ofColumn(
            ColumnMember member,
            @Nullable AnnotationValues annotation,
            Map<TypeElement, Map<String, String>> components) {
        String explicit = annotation == null ? null : explicit(annotation);
        if (explicit != null) {
            return explicit;
        }
        return member.element().getKind() == ElementKind.RECORD_COMPONENT
                ? ofComponent(member, components)
                : summary(member.element());
    }

    /** A record component has no Javadoc of its own, only a tag in that of its record. */
    private @Nullable String ofComponent(ColumnMember member, Map<TypeElement, Map<String, String>> components) {
        TypeElement type = member.path().type();
        Map<String, String> described = components.get(type);
        if (described == null) {
            DocComment comment = comment(type);
            described = comment == null ? Map.of() : comment.params();
            components.put(type, described);
        }
        String description = described.get(member.element().getSimpleName().toString());
        return description == null || description.isEmpty() ? null : description;
    }

    /** Exactly as written: a comment that exists already may begin or end with white space. */
    private static @Nullable String explicit(AnnotationValues annotation) {
        return annotation.text("description");
    }

    private @Nullable String summary(Element element) {
        DocComment comment = comment(element);
        return comment == null ? null : comment.summary().orElse(null);
    }

    private @Nullable DocComment comment(Element element) {
        String text = elements.getDocComment(element);
        if (text == null) {
            return null;
        }
        return new DocComment(EclipseElements.made(element) ? WrittenComment.translated(text) : text);
    }
}
