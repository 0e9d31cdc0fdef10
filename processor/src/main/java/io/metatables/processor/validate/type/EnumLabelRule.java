package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.EnumDeclaration.Constant;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.naming.PhysicalName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An enum type has labels, each of which tells one constant from all others, within the limits of PostgreSQL. */
final class EnumLabelRule implements TypeRule {

    @Override
    public void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        problems(type).forEach(findings);
    }

    private Stream<SourceFinding> problems(TypeDeclaration type) {
        if (!(type instanceof EnumDeclaration declared)) {
            return Stream.empty();
        }
        Stream<SourceFinding> flaws = declared.constants().stream().flatMap(constant -> check(constant, declared));
        Stream<SourceFinding> repeated = Duplicates.groups(declared.constants(), Constant::label).entrySet().stream()
                .map(group -> repeated(group.getKey(), group.getValue(), declared));
        return Stream.of(empty(declared), flaws, repeated).flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> empty(EnumDeclaration type) {
        return type.options() == null || !type.constants().isEmpty()
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        TypeRule.place(type),
                        DeclarationCode.EMPTY_ENUM,
                        "Enum type " + type.model().name()
                                + " has no constants, so that no column of it could hold anything.",
                        "Give it at least one constant, or remove @EnumType."));
    }

    private static Stream<SourceFinding> check(Constant constant, EnumDeclaration type) {
        return flaw(constant, type.options() != null).stream()
                .map(flaw -> SourceFinding.at(
                        place(constant, type),
                        DeclarationCode.ENUM_LABEL,
                        "The label of " + place(constant, type) + " " + flaw + ".",
                        "Write another one, with @Label(\"...\")."));
    }

    private static Optional<String> flaw(Constant constant, boolean enumType) {
        String label = constant.label();
        int bytes = label.getBytes(StandardCharsets.UTF_8).length;
        if (enumType && label.isEmpty()) {
            return Optional.of("is empty");
        }
        if (enumType && bytes > PhysicalName.MAX_BYTES) {
            return Optional.of("has " + bytes + " bytes; PostgreSQL takes at most " + PhysicalName.MAX_BYTES);
        }
        return StorableText.flaw(label).map(StorableText.Flaw::problem);
    }

    private static SourceFinding repeated(String label, List<Constant> constants, EnumDeclaration type) {
        String names = constants.stream().map(Constant::name).collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        DeclarationCode.ENUM_LABEL,
                        "Label \"" + label + "\" of " + type.model().name() + " stands for several constants: " + names
                                + ".",
                        "Give each constant a label of its own, with @Label(\"...\")."),
                constants.stream().map(constant -> place(constant, type)).toList(),
                List.of());
    }

    private static SourceRef place(Constant constant, EnumDeclaration type) {
        return type.model().source().member(constant.name()).annotation(AnnotationNames.LABEL);
    }
}
