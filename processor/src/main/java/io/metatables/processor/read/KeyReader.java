package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.CHECK;
import static io.metatables.processor.declaration.AnnotationNames.EXCLUSION;
import static io.metatables.processor.declaration.AnnotationNames.FOREIGN_KEY;
import static io.metatables.processor.declaration.AnnotationNames.INDEX;
import static io.metatables.processor.declaration.AnnotationNames.PRIMARY_KEY;
import static io.metatables.processor.declaration.AnnotationNames.UNIQUE;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.UniqueDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is declared over members: keys, indexes and constraints, of the class and of its members. */
final class KeyReader {
    private final List<UniqueDeclaration> uniques = new ArrayList<>();
    private final List<IndexDeclaration> indexes = new ArrayList<>();
    private final List<ForeignKeyDeclaration> foreignKeys = new ArrayList<>();
    private final List<ExclusionDeclaration> exclusions = new ArrayList<>();
    private final List<CheckDeclaration> checks = new ArrayList<>();
    private final ConstraintReader constraints;
    private final KeyMembersReader keyMembers;
    private final OptionReader options;
    private @Nullable PrimaryKeyDeclaration primaryKey;

    KeyReader(ReadingFindings findings) {
        this.constraints = new ConstraintReader(findings);
        this.keyMembers = new KeyMembersReader(findings);
        this.options = new OptionReader(findings);
    }

    /** Reads the keys on the class, which name their members, and those on a member, which are over that member. */
    void read(AnnotatedPlace place) {
        place.each(PRIMARY_KEY, this::readPrimaryKey);
        place.each(
                UNIQUE,
                (values, source) -> keyMembers
                        .read(values, source, place.member())
                        .ifPresent(members -> uniques.add(new UniqueDeclaration(
                                source, members, values.text("name"), options.key(values, source)))));
        place.each(INDEX, (values, source) -> add(indexes, constraints.index(values, source, place.member())));
        place.each(
                FOREIGN_KEY,
                (values, source) -> keyMembers
                        .read(values, source, place.member())
                        .flatMap(members -> ConstraintReader.foreignKey(values, source, members))
                        .ifPresent(foreignKeys::add));
        place.each(EXCLUSION, (values, source) -> add(exclusions, constraints.exclusion(values, source)));
        place.each(CHECK, (values, source) -> checks.add(constraints.check(values, source, place.member())));
    }

    private static <T> void add(List<T> list, Optional<T> read) {
        read.ifPresent(list::add);
    }

    private void readPrimaryKey(AnnotationValues values, SourceRef source) {
        primaryKey = new PrimaryKeyDeclaration(
                source, values.texts("members"), values.text("name"), options.key(values, source));
    }

    TableConstraints constraints() {
        return new TableConstraints(primaryKey, uniques, indexes, foreignKeys, exclusions, checks);
    }
}
