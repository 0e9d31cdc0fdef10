package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.FOREIGN_KEY;
import static io.metatables.processor.declaration.AnnotationNames.INDEX;
import static io.metatables.processor.declaration.AnnotationNames.UNIQUE;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.ForeignKeyDetails;
import io.metatables.processor.declaration.ForeignKeyTarget;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what is declared over members: unique constraints, indexes and foreign keys, of the class and of its members. */
final class KeyReader {
    private static final String MEMBERS = "members";

    private final List<UniqueDeclaration> uniques = new ArrayList<>();
    private final List<IndexDeclaration> indexes = new ArrayList<>();
    private final List<ForeignKeyDeclaration> foreignKeys = new ArrayList<>();
    private final List<SourceFinding> findings = new ArrayList<>();

    List<UniqueDeclaration> uniques() {
        return uniques;
    }

    List<IndexDeclaration> indexes() {
        return indexes;
    }

    List<ForeignKeyDeclaration> foreignKeys() {
        return foreignKeys;
    }

    List<SourceFinding> findings() {
        return findings;
    }

    /** Reads the keys on the class, which name their members. */
    void readClass(TypeElement model, SourceRef place) {
        readAll(model, place, Optional.empty());
    }

    /** Reads the keys on a member, which are over that member. */
    void readMember(ColumnMember member, SourceRef place) {
        readAll(member.element(), place, Optional.of(member.name()));
    }

    private void readAll(Element element, SourceRef place, Optional<String> member) {
        each(
                element,
                place.annotation(UNIQUE),
                (values, source) -> members(values, source, member)
                        .ifPresent(members -> uniques.add(
                                new UniqueDeclaration(source, members, values.text("name"), KeyDetails.NONE))));
        each(
                element,
                place.annotation(INDEX),
                (values, source) -> members(values, source, member)
                        .ifPresent(members -> indexes.add(new IndexDeclaration(
                                source,
                                members.stream().map(ElementDeclaration::of).toList(),
                                values.says("unique"),
                                values.text("name"),
                                IndexDetails.NONE))));
        each(
                element,
                place.annotation(FOREIGN_KEY),
                (values, source) -> members(values, source, member)
                        .ifPresent(members -> values.type("target")
                                .ifPresent(target -> foreignKeys.add(foreignKey(values, source, members, target)))));
    }

    private interface Reading {
        void read(AnnotationValues values, SourceRef source);
    }

    private static void each(Element element, SourceRef place, Reading reading) {
        String annotation = place.annotation();
        List<AnnotationMirror> mirrors = annotation == null ? List.of() : AnnotationLookup.all(element, annotation);
        for (int i = 0; i < mirrors.size(); i++) {
            reading.read(new AnnotationValues(mirrors.get(i)), place.occurrence(i));
        }
    }

    /** The members of a key; empty if it is on the class and names none. */
    private Optional<List<String>> members(AnnotationValues values, SourceRef source, Optional<String> member) {
        List<String> named = values.texts(MEMBERS);
        if (member.isEmpty()) {
            if (named.isEmpty()) {
                findings.add(noMembers(source));
            }
            return named.isEmpty() ? Optional.empty() : Optional.of(named);
        }
        if (values.value(MEMBERS).isPresent()) {
            findings.add(misplacedMembers(source, named));
        }
        return Optional.of(List.of(member.get()));
    }

    private static SourceFinding noMembers(SourceRef source) {
        return SourceFinding.at(
                source,
                DeclarationCode.KEY_MEMBERS,
                "The " + at(source) + " on class " + source.type() + " does not say which members it is over.",
                "Name them, such as members = {\"uid\", \"code\"}, or move the annotation to the one member that it is over.");
    }

    private static SourceFinding misplacedMembers(SourceRef source, List<String> named) {
        return SourceFinding.at(
                source.value(MEMBERS),
                DeclarationCode.KEY_MEMBERS,
                "The " + at(source) + " on member " + source + " is over that member, but names members " + named + ".",
                "Remove members here, or move the annotation to the class.");
    }

    private static String at(SourceRef source) {
        String annotation = String.valueOf(source.annotation());
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private static ForeignKeyDeclaration foreignKey(
            AnnotationValues values, SourceRef source, List<String> members, TypeMirror target) {
        String targetClass = JavaTypeReader.name(target);
        return new ForeignKeyDeclaration(
                source,
                members,
                new ForeignKeyTarget(targetClass, isModel(target), values.texts("targetMembers")),
                action(values, "onDelete"),
                action(values, "onUpdate"),
                values.text("name"),
                ForeignKeyDetails.NONE);
    }

    private static boolean isModel(TypeMirror target) {
        return target.getKind() == TypeKind.DECLARED
                && DeclarationReader.isModel((TypeElement) ((DeclaredType) target).asElement());
    }

    private static ReferentialAction action(AnnotationValues values, String member) {
        return values.constant(member).map(ReferentialAction::valueOf).orElse(ReferentialAction.NO_ACTION);
    }
}
