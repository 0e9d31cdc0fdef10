package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A former name of a type, a label or an attribute is one that nothing has now. */
final class TypeFormerNameRule implements TypeRule {
    private record Renamed(String name, @Nullable String former, SourceRef place) {}

    @Override
    public void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        problems(type).forEach(findings);
    }

    private Stream<SourceFinding> problems(TypeDeclaration type) {
        TypeOptions options = type.options();
        if (options == null) {
            return Stream.empty();
        }
        String name = options.name();
        Renamed itself = new Renamed(
                name == null ? "" : name, options.renamedFrom(), type.model().source());
        return Stream.concat(findings(List.of(itself)), findings(members(type)));
    }

    private static List<Renamed> members(TypeDeclaration type) {
        SourceRef source = type.model().source();
        if (type instanceof EnumDeclaration declared) {
            return declared.constants().stream()
                    .map(constant ->
                            new Renamed(constant.label(), constant.renamedFrom(), source.member(constant.name())))
                    .toList();
        }
        return type instanceof CompositeDeclaration composite
                ? composite.attributes().stream()
                        .map(attribute -> renamed(attribute, Attribute.place(composite, attribute)))
                        .toList()
                : List.of();
    }

    private static Renamed renamed(ColumnDeclaration attribute, SourceRef place) {
        return new Renamed(attribute.columnName(), attribute.renamedFrom(), place);
    }

    private static Stream<SourceFinding> findings(List<Renamed> all) {
        return all.stream()
                .flatMap(one -> flaw(one, all)
                        .map(flaw -> SourceFinding.at(
                                one.place()
                                        .annotation(AnnotationNames.RENAMED_FROM)
                                        .value("value"),
                                DeclarationCode.INVALID_FORMER_NAME,
                                "The former name of " + one.place() + " " + flaw + ".",
                                "Write the name that it had in the last accepted revision, or remove @RenamedFrom."))
                        .stream());
    }

    private static Optional<String> flaw(Renamed one, List<Renamed> all) {
        String former = one.former();
        if (former == null) {
            return Optional.empty();
        }
        if (former.isBlank()) {
            return Optional.of("is blank");
        }
        if (all.stream().anyMatch(other -> other.name().equals(former))) {
            return Optional.of("is \"" + former + "\", which is a name of now");
        }
        return all.stream().filter(other -> former.equals(other.former())).count() > 1
                ? Optional.of("is \"" + former + "\", which stands more than once")
                : Optional.empty();
    }
}
