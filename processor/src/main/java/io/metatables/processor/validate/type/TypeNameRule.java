package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.OwnedDeclaration;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeOptions;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.StorableText;
import io.metatables.schema.naming.TypeName;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The physical names of types and sequences, and their schemas, are such that PostgreSQL takes and finds them. */
final class TypeNameRule implements Rule {
    private static final String PUBLIC = "public";

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Stream.of(
                        compilation.objects().types().stream().flatMap(TypeNameRule::check),
                        compilation.objects().sequences().stream()
                                .flatMap(sequence ->
                                        check(sequence, sequence.name(), sequence.schema(), sequence.description())),
                        compilation.objects().extensions().stream()
                                .flatMap(extension -> schema(extension.schema(), extension.source())))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> check(
            OwnedDeclaration declared, String name, @Nullable String schema, @Nullable String description) {
        SourceRef place = declared.source();
        return Stream.of(
                        PhysicalNameCheck.check("a sequence of " + place, name, place.value("name")),
                        schema(schema, place),
                        description(description, place))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> check(TypeDeclaration type) {
        TypeOptions options = type.options();
        if (options == null) {
            return Stream.empty();
        }
        SourceRef place = TypeRule.place(type);
        String multirange = type instanceof RangeDeclaration range ? range.multirange() : null;
        return Stream.of(
                        PhysicalNameCheck.check("the type of " + place, options.name(), place.value("name")),
                        PhysicalNameCheck.check(
                                "the multirange type of " + place, multirange, place.value("multirange")),
                        taken(options.name(), options.schema(), place.value("name")),
                        schema(options.schema(), place),
                        description(options.description(), place))
                .flatMap(findings -> findings);
    }

    /** PostgreSQL looks in pg_catalog before it looks in the default schema. */
    private static Stream<SourceFinding> taken(@Nullable String name, @Nullable String schema, SourceRef place) {
        return name == null || schema != null || !TypeName.isTaken(name)
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        place,
                        DeclarationCode.INVALID_NAME,
                        "The type of " + place + " would be called " + name
                                + ", and no column could have it: PostgreSQL has a type of that name itself.",
                        "Give it another name."));
    }

    private static Stream<SourceFinding> schema(@Nullable String schema, SourceRef place) {
        if (PUBLIC.equals(schema)) {
            return Stream.of(SourceFinding.at(
                    place.value("schema"),
                    DeclarationCode.PUBLIC_SCHEMA,
                    "The schema on " + place + " is \"public\", which is the default schema and is never named.",
                    "Remove schema = \"public\"; name a schema only if it is not the default one."));
        }
        return PhysicalNameCheck.check("the schema on " + place, schema, place.value("schema"));
    }

    private static Stream<SourceFinding> description(@Nullable String description, SourceRef place) {
        return Stream.ofNullable(description)
                .flatMap(text -> StorableText.flaw(text).stream())
                .map(flaw -> SourceFinding.at(
                        place.value("description"),
                        DeclarationCode.INVALID_DESCRIPTION,
                        "The description of " + place + " " + flaw.problem() + ".",
                        "Remove " + flaw.culprit() + "."));
    }
}
