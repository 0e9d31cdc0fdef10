package io.metatables.processor.read;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.model.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an index, an exclusion constraint or a partition key. */
final class ElementReader {
    private static final String MEMBERS = "members";
    private static final String PARTS = "parts";
    private static final String MEMBER = "member";
    private static final String EXPRESSION = "expression";

    private final ReadingFindings findings;

    ElementReader(ReadingFindings findings) {
        this.findings = findings;
    }

    /**
     * The elements that an annotation with members or parts is over.
     *
     * @param member the member that it stands on; null: it stands on the class
     * @return empty where it does not say so, which is a finding
     */
    List<ElementDeclaration> read(AnnotationValues values, SourceRef source, @Nullable String member) {
        List<AnnotationValues> parts = values.annotations(PARTS);
        return member == null ? ofClass(values, parts, source) : ofMember(parts, source, member);
    }

    private List<ElementDeclaration> ofClass(AnnotationValues values, List<AnnotationValues> parts, SourceRef source) {
        List<String> named = values.texts(MEMBERS);
        if (!named.isEmpty() && !parts.isEmpty()) {
            refuse(
                    source.value(PARTS),
                    "names both members and parts.",
                    "Keep one of the two: parts say all that members do.");
        }
        List<ElementDeclaration> elements = new ArrayList<>();
        if (parts.isEmpty()) {
            for (String name : named) {
                elements.add(ElementDeclaration.of(name));
            }
        } else {
            for (AnnotationValues part : parts) {
                part(part, source).ifPresent(elements::add);
            }
        }
        return elements;
    }

    private List<ElementDeclaration> ofMember(List<AnnotationValues> parts, SourceRef source, String member) {
        if (parts.size() > 1) {
            refuse(source.value(PARTS), "has several parts.", "Move it to the class, where parts name their members.");
        }
        return List.of(parts.isEmpty() ? ElementDeclaration.of(member) : ofMember(parts.get(0), source, member));
    }

    private ElementDeclaration ofMember(AnnotationValues part, SourceRef source, String member) {
        if (part.text(MEMBER) != null || part.text(EXPRESSION) != null) {
            refuse(
                    source.value(PARTS),
                    "stands on a member, but its part names another element.",
                    "Remove member and expression from the part, or move the annotation to the class.");
        }
        return element(part, member, null);
    }

    /** One part of an annotation on the class; empty if it is not over one thing, which is a finding. */
    Optional<ElementDeclaration> part(AnnotationValues part, SourceRef source) {
        String member = part.text(MEMBER);
        String expression = part.text(EXPRESSION);
        if ((member == null) == (expression == null)) {
            refuse(
                    source.value(PARTS),
                    "has a part with "
                            + (member == null
                                    ? "neither a member nor an expression."
                                    : "both a member and an expression."),
                    "Write member = \"...\" for a column, or expression = \"...\" for anything else.");
            return Optional.empty();
        }
        return Optional.of(element(part, member, expression));
    }

    private static ElementDeclaration element(
            AnnotationValues part, @Nullable String member, @Nullable String expression) {
        return new ElementDeclaration(
                member, expression, order(part), part.text("operatorClass"), part.text("collation"));
    }

    private static SortOrder order(AnnotationValues part) {
        String nulls = part.constant("nulls");
        return "DESC".equals(part.constant("order"))
                ? "LAST".equals(nulls) ? SortOrder.DESC_NULLS_LAST : SortOrder.DESC
                : "FIRST".equals(nulls) ? SortOrder.ASC_NULLS_FIRST : SortOrder.ASC;
    }

    private void refuse(SourceRef place, String problem, String remedy) {
        findings.add(
                place,
                DeclarationCode.ELEMENT,
                "The " + ReadingFindings.at(place) + " of " + place + " " + problem,
                remedy);
    }
}
