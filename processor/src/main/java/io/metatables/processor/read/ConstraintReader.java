package io.metatables.processor.read;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.ForeignKeyDetails;
import io.metatables.processor.declaration.ForeignKeyTarget;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads an index, a foreign key, an exclusion constraint or a check. */
final class ConstraintReader {
    private static final String NAME = "name";
    private static final Set<String> DETAILS =
            Set.of("onDeleteMembers", "match", "deferrability", "notValid", "description");

    private final ReadingFindings findings;
    private final ElementReader elements;
    private final KeyMembersReader keyMembers;
    private final OptionReader options;
    private final Set<SourceRef> checked = new HashSet<>();

    ConstraintReader(ReadingFindings findings) {
        this.findings = findings;
        this.elements = new ElementReader(findings);
        this.keyMembers = new KeyMembersReader(findings);
        this.options = new OptionReader(findings);
    }

    /** Empty if it does not say what it is over, which is a finding. */
    Optional<IndexDeclaration> index(AnnotationValues values, SourceRef source, @Nullable String member) {
        if (member != null) {
            keyMembers.refuseMisplaced(values, source);
        }
        List<ElementDeclaration> read = elements.read(values, source, member);
        if (read.isEmpty()) {
            if (values.annotations("parts").isEmpty()) {
                keyMembers.refuseNone(source);
            }
            return Optional.empty();
        }
        String name = values.text(NAME);
        if (name == null && hasExpression(read)) {
            refuseUnnamed(source, "an index over an expression");
        }
        return Optional.of(
                new IndexDeclaration(source, read, values.says("unique"), name, options.index(values, source)));
    }

    private static boolean hasExpression(List<ElementDeclaration> elements) {
        for (ElementDeclaration element : elements) {
            if (element.expression() != null) {
                return true;
            }
        }
        return false;
    }

    /** Empty if the source names no class that there is, which javac has reported. */
    static Optional<ForeignKeyDeclaration> foreignKey(AnnotationValues values, SourceRef source, List<String> members) {
        Optional<TypeMirror> target = values.type("target");
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ForeignKeyDeclaration(
                source,
                members,
                new ForeignKeyTarget(
                        JavaTypeReader.name(target.get()), isModel(target.get()), values.texts("targetMembers")),
                values.constant("onDelete", ReferentialAction.NO_ACTION),
                values.constant("onUpdate", ReferentialAction.NO_ACTION),
                values.text(NAME),
                details(values)));
    }

    private static ForeignKeyDetails details(AnnotationValues values) {
        return values.hasAny(DETAILS)
                ? new ForeignKeyDetails(
                        values.texts("onDeleteMembers"),
                        values.constant("match", MatchType.SIMPLE),
                        OptionReader.deferrability(values),
                        values.says("notValid"),
                        values.text("description"))
                : ForeignKeyDetails.NONE;
    }

    static boolean isModel(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && DeclarationReader.isModel((TypeElement) ((DeclaredType) type).asElement());
    }

    /** Empty if a part says nothing that could be compared, which is a finding. */
    Optional<ExclusionDeclaration> exclusion(AnnotationValues values, SourceRef source) {
        List<AnnotationValues> written = values.annotations("parts");
        List<ExclusionDeclaration.Part> parts = written.stream()
                .flatMap(part -> elements
                        .part(part, source)
                        .map(element -> new ExclusionDeclaration.Part(
                                element, part.writtenText("with").orElse("")))
                        .stream())
                .toList();
        if (written.isEmpty() || parts.stream().anyMatch(part -> part.operator().isBlank())) {
            findings.add(
                    source,
                    DeclarationCode.ELEMENT,
                    "The " + ReadingFindings.at(source) + " of " + source + " does not say what it compares, and how.",
                    "Write parts, each with an operator: @ExclusionPart(member = \"room\", with = \"=\").");
            return Optional.empty();
        }
        String name = values.text(NAME);
        if (name == null) {
            refuseUnnamed(source, "an exclusion constraint");
        }
        return parts.size() < written.size() || name == null
                ? Optional.empty()
                : Optional.of(new ExclusionDeclaration(
                        source, parts, name, options.index(values, source), OptionReader.deferrability(values)));
    }

    CheckDeclaration check(AnnotationValues values, SourceRef source, @Nullable String member) {
        String name = values.text(NAME);
        if (name == null && member == null) {
            refuseUnnamed(source, "a check on a class");
        } else if (name == null && !checked.add(source.occurrence(0))) {
            refuseUnnamed(source, "a second check on one member");
        }
        return new CheckDeclaration(
                source,
                values.writtenText("value").orElse(""),
                member,
                name,
                values.says("noInherit"),
                values.says("notValid"),
                values.text("description"));
    }

    private void refuseUnnamed(SourceRef source, String what) {
        findings.add(
                source,
                DeclarationCode.NAME_NEEDED,
                "The " + ReadingFindings.at(source) + " of " + source + " has no name, and there is no convention for "
                        + what + ".",
                "Give it one, with name = \"...\".");
    }
}
