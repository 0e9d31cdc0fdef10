package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlSyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks of a domain are SQL expressions with names that tell them apart, and its default is one too. */
final class DomainExpressionRule implements TypeRule {

    @Override
    public void check(TypeDeclaration type, Consumer<SourceFinding> findings) {
        problems(type).forEach(findings);
    }

    private Stream<SourceFinding> problems(TypeDeclaration type) {
        if (!(type instanceof DomainDeclaration domain)) {
            return Stream.empty();
        }
        SourceRef place = TypeRule.place(type);
        Stream<SourceFinding> checks = domain.checks().stream()
                .flatMap(check -> Stream.concat(
                        expression("A check", check.expression(), place.value("checks")),
                        PhysicalNameCheck.check("a check of " + place, check.name(), place.value("checks"))));
        String otherwise = domain.defaultExpression();
        return Stream.of(
                        checks,
                        otherwise == null
                                ? Stream.<SourceFinding>empty()
                                : expression("The default", otherwise, place.value("defaultExpression")),
                        names(domain, place.value("checks")))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> expression(String what, String sql, SourceRef place) {
        return flaw(sql).stream()
                .map(flaw -> SourceFinding.at(
                        place,
                        DeclarationCode.DOMAIN_EXPRESSION,
                        what + " of " + place + " " + flaw + ".",
                        "Write an SQL expression; in a check, the value is called VALUE: VALUE >= 0."));
    }

    private static Optional<String> flaw(String sql) {
        if (sql.isBlank()) {
            return Optional.of("is blank");
        }
        try {
            SqlExpression.parse(sql);
            return Optional.empty();
        } catch (SqlSyntaxException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Stream<SourceFinding> names(DomainDeclaration domain, SourceRef place) {
        Stream<SourceFinding> unnamed =
                domain.checks().size() > 1 && domain.checks().stream().anyMatch(check -> check.name() == null)
                        ? Stream.of(finding(place, "has several checks, and not all of them have a name"))
                        : Stream.empty();
        Stream<SourceFinding> repeated =
                Duplicates.of(domain.checks().stream()
                                .map(DomainExpressionRule::name)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .map(name -> finding(place, "has several checks named " + name));
        return Stream.concat(unnamed, repeated);
    }

    private static @Nullable String name(DomainDeclaration.DomainCheck check) {
        return check.name();
    }

    private static SourceFinding finding(SourceRef place, String problem) {
        return SourceFinding.at(
                place,
                DeclarationCode.DOMAIN_EXPRESSION,
                "Domain " + place + " " + problem + ".",
                "Give each check a name of its own: @Check(name = \"positive\", value = \"VALUE > 0\").");
    }
}
