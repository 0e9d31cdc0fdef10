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
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An enum type has labels, each of which tells one constant from all others, within the limits of PostgreSQL. */
final class EnumLabelRule implements TypeRule {

    @Override
    public void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        if (!(type instanceof EnumDeclaration declared)) {
            return;
        }
        if (declared.options() != null && declared.constants().isEmpty()) {
            findings.accept(empty(declared));
        }
        Duplicates<String, Constant> byLabel = new Duplicates<>();
        for (Constant constant : declared.constants()) {
            byLabel.add(constant.label(), constant);
            String flaw = flaw(constant.label(), declared.options() != null);
            if (flaw != null) {
                findings.accept(finding(constant, declared, flaw));
            }
        }
        for (Map.Entry<String, List<Constant>> group : byLabel.groups().entrySet()) {
            findings.accept(repeated(group.getKey(), group.getValue(), declared));
        }
    }

    private static SourceFinding empty(EnumDeclaration type) {
        return SourceFinding.at(
                TypeRule.place(type),
                DeclarationCode.EMPTY_ENUM,
                "Enum type " + type.model().name() + " has no constants, so that no column of it could hold anything.",
                "Give it at least one constant, or remove @EnumType.");
    }

    private static SourceFinding finding(Constant constant, EnumDeclaration type, String flaw) {
        return SourceFinding.at(
                place(constant, type),
                DeclarationCode.ENUM_LABEL,
                "The label of " + place(constant, type) + " " + flaw + ".",
                "Write another one, with @Label(\"...\").");
    }

    private static @Nullable String flaw(String label, boolean enumType) {
        int bytes = label.getBytes(StandardCharsets.UTF_8).length;
        if (enumType && label.isEmpty()) {
            return "is empty";
        }
        if (enumType && bytes > PhysicalName.MAX_BYTES) {
            return "has " + bytes + " bytes; PostgreSQL takes at most " + PhysicalName.MAX_BYTES;
        }
        StorableText.Flaw flaw = StorableText.flaw(label).orElse(null);
        return flaw == null ? null : flaw.problem();
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
