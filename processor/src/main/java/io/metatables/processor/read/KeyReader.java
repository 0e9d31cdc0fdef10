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
import io.metatables.processor.read.AnnotatedPlace.Placed;
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
        for (Placed key : place.all(PRIMARY_KEY)) {
            readPrimaryKey(key.values(), key.source());
        }
        for (Placed unique : place.all(UNIQUE)) {
            readUnique(unique.values(), unique.source(), place.member());
        }
        for (Placed index : place.all(INDEX)) {
            Optional<IndexDeclaration> read = constraints.index(index.values(), index.source(), place.member());
            if (read.isPresent()) {
                indexes.add(read.get());
            }
        }
        for (Placed key : place.all(FOREIGN_KEY)) {
            readForeignKey(key.values(), key.source(), place.member());
        }
        for (Placed exclusion : place.all(EXCLUSION)) {
            constraints.exclusion(exclusion.values(), exclusion.source()).ifPresent(exclusions::add);
        }
        for (Placed check : place.all(CHECK)) {
            checks.add(constraints.check(check.values(), check.source(), place.member()));
        }
    }

    private void readPrimaryKey(AnnotationValues values, SourceRef source) {
        primaryKey = new PrimaryKeyDeclaration(
                source, values.texts("members"), values.text("name"), options.key(values, source));
    }

    private void readUnique(AnnotationValues values, SourceRef source, @Nullable String member) {
        List<String> members = keyMembers.read(values, source, member);
        if (!members.isEmpty()) {
            uniques.add(new UniqueDeclaration(source, members, values.text("name"), options.key(values, source)));
        }
    }

    private void readForeignKey(AnnotationValues values, SourceRef source, @Nullable String member) {
        List<String> members = keyMembers.read(values, source, member);
        if (!members.isEmpty()) {
            Optional<ForeignKeyDeclaration> read = ConstraintReader.foreignKey(values, source, members);
            if (read.isPresent()) {
                foreignKeys.add(read.get());
            }
        }
    }

    TableConstraints constraints() {
        return new TableConstraints(primaryKey, uniques, indexes, foreignKeys, exclusions, checks);
    }
}
