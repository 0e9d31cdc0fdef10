package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.EMBEDDABLE;
import static io.metatables.processor.declaration.AnnotationNames.EMBEDDED;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/**
 * All members of a model that are columns: those of its mapped superclasses, its own, and in place of one that embeds, those of
 * the embeddable.
 */
final class ModelMembers {
    private final List<ColumnMember> columns = new ArrayList<>();
    private final List<SourceFinding> findings = new ArrayList<>();
    private final Set<TypeElement> around = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final KnownMembers known;

    private ModelMembers(KnownMembers known) {
        this.known = known;
    }

    static ModelMembers of(TypeElement model, Types types, KnownMembers known) {
        ModelMembers members = new ModelMembers(known);
        members.addAll(MemberPath.of(model, types));
        return members;
    }

    /** In the order of the columns. */
    List<ColumnMember> columns() {
        return columns;
    }

    List<SourceFinding> findings() {
        return findings;
    }

    /** The names of the classes that decide about members beside the model: superclasses and embeddables. */
    List<String> others() {
        return List.copyOf(others);
    }

    private void addAll(MemberPath path) {
        List<ColumnMember> own = MemberReader.columns(path, known.of(path.type()));
        Set<String> redeclared = new HashSet<>();
        if (path.type().getKind() == ElementKind.INTERFACE) {
            for (ColumnMember member : own) {
                redeclared.add(member.name());
            }
        }
        around.add(path.type());
        for (TypeElement superclass : MappedSuperclasses.of(path.type(), others)) {
            for (ColumnMember member : MemberReader.columns(path.inherited(superclass), known.of(superclass))) {
                if (!redeclared.contains(member.name())) {
                    add(member);
                }
            }
        }
        for (ColumnMember member : own) {
            add(member);
        }
        around.remove(path.type());
    }

    private void add(ColumnMember member) {
        AnnotationValues embedded = member.annotations().find(EMBEDDED);
        if (embedded == null) {
            columns.add(member);
        } else {
            embed(member, embedded);
        }
    }

    private void embed(ColumnMember member, AnnotationValues embedded) {
        Optional<TypeElement> embeddable = embeddable(member);
        others.add(
                embeddable.isPresent()
                        ? embeddable.get().getQualifiedName().toString()
                        : JavaTypeReader.name(member.type()));
        if (embeddable.isEmpty() || around.contains(embeddable.get())) {
            findings.add(embeddable.map(type -> circle(member, type)).orElseGet(() -> noEmbeddable(member)));
            return;
        }
        String prefix = embedded.writtenText("prefix").orElse("");
        int before = columns.size() + findings.size();
        addAll(member.path().embedded(member, embeddable.get(), prefix, member.nullable()));
        if (columns.size() + findings.size() == before) {
            findings.add(empty(member, embeddable.get()));
        }
    }

    private static Optional<TypeElement> embeddable(ColumnMember member) {
        return member.type().getKind() == TypeKind.DECLARED
                        && ((DeclaredType) member.type()).asElement() instanceof TypeElement type
                        && (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.CLASS)
                        && AnnotationLookup.has(type, EMBEDDABLE)
                ? Optional.of(type)
                : Optional.empty();
    }

    private static SourceFinding noEmbeddable(ColumnMember member) {
        return finding(
                member,
                "@Embedded on " + member.place() + " has no members to put in its place: "
                        + JavaTypeReader.name(member.type()) + " is no record or class that is @Embeddable.",
                "Mark that record or class @Embeddable, or remove @Embedded.");
    }

    private static SourceFinding circle(ColumnMember member, TypeElement type) {
        return finding(
                member,
                "@Embedded on " + member.place() + " never ends: it embeds " + type.getQualifiedName()
                        + ", of which it is a part.",
                "Keep the value in a table of its own with a @ForeignKey, or store the member as @Json.");
    }

    private static SourceFinding empty(ColumnMember member, TypeElement type) {
        return finding(
                member,
                "@Embedded on " + member.place() + " brings no columns: " + type.getQualifiedName()
                        + " has no members.",
                "Give it a member, or remove this one.");
    }

    private static SourceFinding finding(ColumnMember member, String problem, String remedy) {
        return SourceFinding.at(member.place().annotation(EMBEDDED), DeclarationCode.EMBEDDED_MEMBER, problem, remedy);
    }
}
