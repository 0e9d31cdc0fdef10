package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Types.amount;
import static io.metatables.schema.testing.Types.attribute;
import static io.metatables.schema.testing.Types.mood;
import static io.metatables.schema.testing.Types.point;
import static io.metatables.schema.testing.Types.schema;
import static io.metatables.schema.testing.Types.sequence;
import static io.metatables.schema.testing.Types.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Table;
import io.metatables.schema.testing.Types;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaObjectsDiffTest {
    private static final QualifiedName MOOD = QualifiedName.of("mood");
    private static final QualifiedName POINT = QualifiedName.of("point3");
    private static final QualifiedName AMOUNT = QualifiedName.of("amount");
    private static final DatabaseSchema NOTHING = Types.schema(new DataType[0]);

    @Test
    void typesComeAfterWhatTheyConsistOf() {
        Domain domain = amount("mood");
        CompositeType composite = point("x amount[]", "s span");
        DatabaseSchema all = schema(composite, domain, mood("happy"), span("amount"));
        assertThat(diff(NOTHING, all))
                .containsExactly(
                        new CreateType(mood("happy")),
                        new CreateType(domain),
                        new CreateType(span("amount")),
                        new CreateType(composite));
        assertThat(diff(all, NOTHING))
                .containsExactly(
                        new DropType(composite),
                        new DropType(span("amount")),
                        new DropType(domain),
                        new DropType(mood("happy")));
    }

    @Test
    void labelsAreAddedInTheirPlaces() {
        assertThat(diff(schema(mood("b", "d")), schema(mood("a", "b", "c1", "c2", "d", "e"))))
                .containsExactly(
                        new AddEnumLabel(MOOD, "a", "b"),
                        new AddEnumLabel(MOOD, "c1", "d"),
                        new AddEnumLabel(MOOD, "c2", "d"),
                        new AddEnumLabel(MOOD, "e", null));
    }

    @Test
    void labelsAreRenamedWhenTheModelSaysSo() {
        ObjectRenames renames = new ObjectRenames(Map.of(), Map.of(MOOD, Map.of("joyful", "happy")));
        assertThat(diff(schema(mood("sad", "happy")), schema(mood("sad", "joyful")), renames))
                .containsExactly(new RenameEnumLabel(MOOD, "happy", "joyful"));
    }

    @Test
    void labelsCannotGo() {
        assertThat(refusals(schema(mood("sad", "happy")), schema(mood("happy"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(RefusalCode.ENUM_LABELS);
                    assertThat(finding.problem()).contains("mood", "sad");
                    assertThat(finding.remedy()).contains("@RenamedFrom");
                });
    }

    @Test
    void labelsCannotChangePlaces() {
        assertThat(refusals(schema(mood("sad", "happy")), schema(mood("happy", "sad"))))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.ENUM_LABELS);
    }

    @Test
    void allRefusalsAreSaidAtOnce() {
        assertThat(refusals(schema(mood("sad"), amount("text")), schema(mood("happy"), amount("integer"))))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(RefusalCode.ENUM_LABELS, RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void aTypeThatIsRenamedIsFollowedByColumnsAndTypes() {
        EnumType feeling = new EnumType(new QualifiedName("app", "Feeling"), List.of("sad"), false, null);
        Domain before = amount("mood");
        Domain after = amount("app.\"Feeling\"");
        ObjectRenames renames = new ObjectRenames(Map.of(feeling.qualifiedName(), MOOD), Map.of());
        assertThat(diff(
                        schema(mood("sad"), before).withTables(List.of(table("mood[]"))),
                        schema(feeling, after).withTables(List.of(table("app.\"Feeling\"[]"))),
                        renames))
                .containsExactly(new CreateSchema("app"), new RenameType(MOOD, feeling.qualifiedName()));
    }

    @Test
    void aTypeCannotBecomeOneOfAnotherKind() {
        Domain domain = new Domain(MOOD, amount("text").type(), true, null, null, List.of(), false, null);
        assertThat(refusals(schema(mood("sad")), schema(domain)))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void whatSomebodyElseCaresForIsOnlyNoted() {
        EnumType external = new EnumType(MOOD, List.of("x"), true, null);
        assertThat(diff(schema(mood("sad")), schema(external))).containsExactly(new NoteType(mood("sad"), external));
    }

    @Test
    void aDomainChangesItsDefaultNullsAndChecks() {
        Domain before = amount("integer", "VALUE > 0").withDefaultExpression("1");
        Domain after = amount("integer", "VALUE > 10").withNullable(true).withDescription("Much");
        assertThat(diff(schema(before), schema(after)))
                .containsExactly(
                        new ChangeDomainDefault(AMOUNT, "1", null),
                        new DropDomainCheck(AMOUNT, before.checks().get(0)),
                        new ChangeDomainNull(AMOUNT, true),
                        new AddDomainCheck(AMOUNT, after.checks().get(0)),
                        new CommentType(after, null, "Much"));
    }

    @Test
    void aDomainWithinArraysDemandsNoMore() {
        Domain before = amount("integer");
        Domain after = amount("integer", "VALUE > 0");
        List<Table> arrays = List.of(table("amount[]"));
        assertThat(refusals(schema(before).withTables(arrays), schema(after).withTables(arrays)))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void attributesComeGoAndChange() {
        ObjectRenames renames = new ObjectRenames(Map.of(), Map.of(POINT, Map.of("a", "y")));
        assertThat(diff(
                        schema(point("x integer", "y integer", "z text")),
                        schema(point("a integer", "z uuid", "w date")),
                        renames))
                .containsExactly(
                        new RenameAttribute(POINT, "y", "a"),
                        new DropAttribute(POINT, attribute("x integer")),
                        new ChangeAttribute(POINT, attribute("z text"), attribute("z uuid")),
                        new AddAttribute(POINT, attribute("w date")));
    }

    @Test
    void attributesOfATypeInUseKeepTheirTypes() {
        DatabaseSchema before = schema(point("x integer")).withTables(List.of(table("point3")));
        DatabaseSchema after = schema(point("x bigint")).withTables(List.of(table("point3")));
        assertThat(refusals(before, after)).extracting(Finding::code).containsExactly(RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void attributesAreAddedAtTheEndOnly() {
        assertThat(refusals(schema(point("x integer")), schema(point("y integer", "x integer"))))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void rangesDoNotChange() {
        assertThat(refusals(schema(span("integer")), schema(span("bigint"))))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TYPE_DEFINITION);
    }

    @Test
    void sequencesComeGoAndChange() {
        Sequence before = sequence("a");
        SequenceOptions numbers = new SequenceOptions("bigint", 5, 2, 1, 100, 1, true);
        Sequence after = before.withOptions(numbers).withDescription("Odd");
        assertThat(diff(schema(before, sequence("b")), schema(after, sequence("c"))))
                .containsExactly(
                        new CreateSequence(sequence("c")),
                        new ChangeSequence(QualifiedName.of("a"), before.options(), numbers),
                        new DropSequence(sequence("b")),
                        new CommentSequence(QualifiedName.of("a"), null, "Odd"));
        assertThat(new DropSequence(before).dropName()).contains("a");
    }

    @Test
    void extensionsComeAndMoveAndStay() {
        Extension citext = new Extension("citext", null);
        Extension moved = new Extension("citext", "ext");
        Extension postgis = new Extension("postgis", null);
        assertThat(diff(schema(citext, postgis), schema(moved)))
                .containsExactly(new CreateSchema("ext"), new KeepExtension(postgis), new MoveExtension(citext, moved));
        assertThat(diff(schema(new Extension[0]), schema(citext))).containsExactly(new CreateExtension(citext));
    }

    private static Table table(String type) {
        return Table.builder("T", QualifiedName.of("t"))
                .columns(List.of(column("c", type)))
                .build();
    }

    private static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to) {
        return diff(from, to, ObjectRenames.NONE);
    }

    /** Also makes the changes, which must lead there and back. */
    private static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to, ObjectRenames renames) {
        List<SchemaChange> changes = SchemaDiffer.diff(from, to, new Renames(Map.of(), Map.of(), renames));
        assertThat(SchemaPatch.apply(from, changes)).isEqualTo(to);
        List<SchemaChange> backwards = new java.util.ArrayList<>();
        changes.forEach(change -> backwards.add(0, change.reverse().change()));
        if (changes.stream().noneMatch(DropAttribute.class::isInstance)) { // which comes back behind the others
            assertThat(SchemaPatch.apply(to, backwards)).isEqualTo(from);
        }
        return changes;
    }

    private static List<Finding> refusals(DatabaseSchema from, DatabaseSchema to) {
        FindingException[] caught = new FindingException[1];
        assertThatThrownBy(() -> SchemaDiffer.diff(from, to, Renames.NONE))
                .isInstanceOfSatisfying(FindingException.class, it -> caught[0] = it);
        return caught[0].findings();
    }
}
