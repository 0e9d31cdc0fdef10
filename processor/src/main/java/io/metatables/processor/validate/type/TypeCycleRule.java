package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.typing.SchemaTypes;
import io.metatables.processor.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type is made of types that are there before it, and so never of itself, however far away. */
final class TypeCycleRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        Stream<SourceFinding> ofProviders = compilation.providers().stream()
                .flatMap(
                        model -> check(model.objects().types(), model.provider().prefix()));
        return Stream.concat(ofProviders, check(compilation.objects().types(), "<prefix>"));
    }

    private static Stream<SourceFinding> check(List<TypeDeclaration> types, String prefix) {
        SchemaTypes known = new SchemaTypes(types, prefix);
        return types.stream()
                .flatMap(type -> cycle(type, List.of(), known).stream())
                .map(TypeCycleRule::finding);
    }

    /** The way from a type to itself, if there is one. */
    private static Optional<List<TypeDeclaration>> cycle(
            TypeDeclaration type, List<TypeDeclaration> way, SchemaTypes known) {
        if (way.contains(type)) {
            return way.get(0).equals(type) ? Optional.of(way) : Optional.empty();
        }
        List<TypeDeclaration> longer = new ArrayList<>(way);
        longer.add(type);
        return SchemaTypes.parts(type)
                .map(known::of)
                .flatMap(Optional::stream)
                .flatMap(part -> cycle(part, longer, known).stream())
                .findFirst();
    }

    private static SourceFinding finding(List<TypeDeclaration> cycle) {
        TypeDeclaration type = cycle.get(0);
        String way = Stream.concat(cycle.stream(), Stream.of(type))
                .map(part -> part.model().name())
                .collect(Collectors.joining(" -> "));
        return SourceFinding.at(
                TypeRule.place(type),
                DeclarationCode.TYPE_CYCLE,
                "Type " + type.model().name() + " is made of itself: " + way + ".",
                "Give one of them another type; what refers to its own kind is a table with a foreign key, or JSON.");
    }
}
