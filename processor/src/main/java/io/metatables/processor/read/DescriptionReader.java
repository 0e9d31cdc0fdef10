package io.metatables.processor.read;

import io.metatables.processor.eclipse.EclipseElements;
import io.metatables.processor.eclipse.WrittenComment;
import java.util.Optional;
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
        return explicit(annotation)
                .or(() -> comment(model).flatMap(DocComment::summary))
                .orElse(null);
    }

    /** A record component has no Javadoc of its own, only a tag in that of its record. */
    @Nullable
    String ofColumn(ColumnMember member, TypeElement model, Optional<AnnotationValues> annotation) {
        Optional<String> explicit = annotation.flatMap(DescriptionReader::explicit);
        if (member.element().getKind() == ElementKind.RECORD_COMPONENT) {
            return explicit.or(() -> comment(model)
                            .flatMap(comment -> comment.param(
                                    member.element().getSimpleName().toString())))
                    .orElse(null);
        }
        return explicit.or(() -> comment(member.element()).flatMap(DocComment::summary))
                .orElse(null);
    }

    /** Exactly as written: a comment that exists already may begin or end with white space. */
    private static Optional<String> explicit(AnnotationValues annotation) {
        return Optional.ofNullable(annotation.text("description")).filter(text -> !text.isEmpty());
    }

    private Optional<DocComment> comment(Element element) {
        return Optional.ofNullable(elements.getDocComment(element))
                .map(text -> EclipseElements.made(element) ? WrittenComment.translated(text) : text)
                .map(DocComment::new);
    }
}
