package io.metatables.schema.postgres;

import static io.metatables.schema.testing.Types.amount;
import static io.metatables.schema.testing.Types.attribute;
import static io.metatables.schema.testing.Types.mood;
import static io.metatables.schema.testing.Types.point;
import static io.metatables.schema.testing.Types.sequence;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.AddAttribute;
import io.metatables.schema.diff.AddDomainCheck;
import io.metatables.schema.diff.AddEnumLabel;
import io.metatables.schema.diff.ChangeAttribute;
import io.metatables.schema.diff.ChangeDomainDefault;
import io.metatables.schema.diff.ChangeDomainNull;
import io.metatables.schema.diff.ChangeSequence;
import io.metatables.schema.diff.CommentSequence;
import io.metatables.schema.diff.CommentType;
import io.metatables.schema.diff.CreateExtension;
import io.metatables.schema.diff.CreateSequence;
import io.metatables.schema.diff.CreateType;
import io.metatables.schema.diff.DropAttribute;
import io.metatables.schema.diff.DropDomainCheck;
import io.metatables.schema.diff.DropSequence;
import io.metatables.schema.diff.DropType;
import io.metatables.schema.diff.KeepEnumLabel;
import io.metatables.schema.diff.KeepExtension;
import io.metatables.schema.diff.MoveExtension;
import io.metatables.schema.diff.RenameAttribute;
import io.metatables.schema.diff.RenameEnumLabel;
import io.metatables.schema.diff.RenameType;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.SequenceOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaObjectRendererTest {
    private static final QualifiedName MOOD = new QualifiedName("app", "Mood");
    private static final CheckConstraint POSITIVE =
            new CheckConstraint("positive", new CheckCondition.Expression("VALUE > 0"));

    @Test
    void enums() {
        EnumType type = new EnumType(MOOD, List.of("it's", "fine"), false, "How");
        assertThat(sql(new CreateType(type)))
                .containsExactly(
                        "CREATE TYPE app.\"Mood\" AS ENUM ('it''s', 'fine');",
                        "COMMENT ON TYPE app.\"Mood\" IS 'How';");
        assertThat(sql(new DropType(type))).containsExactly("DROP TYPE app.\"Mood\";");
        assertThat(sql(new AddEnumLabel(MOOD, "so so", "fine")))
                .containsExactly("ALTER TYPE app.\"Mood\" ADD VALUE IF NOT EXISTS 'so so' BEFORE 'fine';");
        assertThat(sql(new AddEnumLabel(MOOD, "last", null)))
                .containsExactly("ALTER TYPE app.\"Mood\" ADD VALUE IF NOT EXISTS 'last';");
        assertThat(sql(new KeepEnumLabel(MOOD, "last", null))).isEmpty();
        assertThat(sql(new RenameEnumLabel(MOOD, "it's", "x")))
                .containsExactly("ALTER TYPE app.\"Mood\" RENAME VALUE 'it''s' TO 'x';");
        assertThat(sql(new CommentType(type, "How", null))).containsExactly("COMMENT ON TYPE app.\"Mood\" IS NULL;");
    }

    @Test
    void aTypeMovesAndIsRenamed() {
        assertThat(sql(new RenameType(MOOD, new QualifiedName("other", "mood"))))
                .containsExactly(
                        "ALTER TYPE app.\"Mood\" SET SCHEMA other;", "ALTER TYPE other.\"Mood\" RENAME TO mood;");
        assertThat(sql(new RenameType(MOOD, QualifiedName.of("Mood"))))
                .containsExactly("DO 'BEGIN EXECUTE format(''ALTER TYPE %s SET SCHEMA %I'', ''app.\"Mood\"'',"
                        + " current_schema()); END';");
    }

    @Test
    void domains() {
        CheckConstraint later = new CheckConstraint("later", new CheckCondition.Expression("VALUE > 1"), true, false);
        Domain domain = new Domain(
                QualifiedName.of("amount"),
                ColumnType.parse("text"),
                false,
                "'x' || 'y'",
                "C",
                List.of(POSITIVE, later),
                false,
                "Much");
        assertThat(sql(new CreateType(domain))).containsExactly("""
                        CREATE DOMAIN amount AS text COLLATE "C" DEFAULT ('x' || 'y') NOT NULL
                            CONSTRAINT positive CHECK (VALUE > 0);""", """
                        ALTER DOMAIN amount
                            ADD CONSTRAINT later CHECK (VALUE > 1) NOT VALID;""", "COMMENT ON DOMAIN amount IS 'Much';");
        assertThat(sql(new DropType(domain))).containsExactly("DROP DOMAIN amount;");
    }

    @Test
    void domainsThatChange() {
        QualifiedName name = amount("text").qualifiedName();
        assertThat(sql(new ChangeDomainDefault(name, null, "1"))).containsExactly("ALTER DOMAIN amount SET DEFAULT 1;");
        assertThat(sql(new ChangeDomainDefault(name, "1", null))).containsExactly("ALTER DOMAIN amount DROP DEFAULT;");
        assertThat(sql(new ChangeDomainNull(name, true))).containsExactly("ALTER DOMAIN amount DROP NOT NULL;");
        assertThat(sql(new ChangeDomainNull(name, false))).containsExactly("ALTER DOMAIN amount SET NOT NULL;");
        assertThat(sql(new AddDomainCheck(name, POSITIVE)))
                .containsExactly("ALTER DOMAIN amount\n    ADD CONSTRAINT positive CHECK (VALUE > 0);");
        assertThat(sql(new DropDomainCheck(name, POSITIVE)))
                .containsExactly("ALTER DOMAIN amount DROP CONSTRAINT positive;");
    }

    @Test
    void compositeTypes() {
        CompositeType.Attribute text = new CompositeType.Attribute("Note", ColumnType.parse("text[]"), "C");
        CompositeType type = point("x integer").withAttributes(List.of(attribute("x integer"), text));
        assertThat(sql(new CreateType(type))).containsExactly("""
                        CREATE TYPE point3 AS (
                            x integer,
                            "Note" text[] COLLATE "C"
                        );""");
        QualifiedName name = type.qualifiedName();
        assertThat(sql(new AddAttribute(name, text)))
                .containsExactly("ALTER TYPE point3 ADD ATTRIBUTE \"Note\" text[] COLLATE \"C\";");
        assertThat(sql(new DropAttribute(name, text))).containsExactly("ALTER TYPE point3 DROP ATTRIBUTE \"Note\";");
        assertThat(sql(new RenameAttribute(name, "x", "y")))
                .containsExactly("ALTER TYPE point3 RENAME ATTRIBUTE x TO y;");
        assertThat(sql(new ChangeAttribute(name, attribute("x integer"), attribute("x bigint"))))
                .containsExactly("ALTER TYPE point3 ALTER ATTRIBUTE x TYPE bigint;");
    }

    @Test
    void rangeTypes() {
        RangeType type = new RangeType(
                new QualifiedName("app", "span"),
                ColumnType.parse("text"),
                new RangeType.Functions("text_ops", "C", null, "app.diff"),
                "Spans",
                false,
                null);
        assertThat(sql(new CreateType(type))).containsExactly("""
                        CREATE TYPE app.span AS RANGE (
                            SUBTYPE = text,
                            SUBTYPE_OPCLASS = text_ops,
                            COLLATION = "C",
                            SUBTYPE_DIFF = app.diff,
                            MULTIRANGE_TYPE_NAME = app."Spans"
                        );""");
    }

    @Test
    void sequences() {
        Sequence sequence = sequence("s")
                .withOptions(new SequenceOptions("integer", 1000, 5, 1, 2147483647, 1, false))
                .withDescription("Tickets");
        assertThat(sql(new CreateSequence(sequence)))
                .containsExactly(
                        "CREATE SEQUENCE s AS integer START WITH 1000 INCREMENT BY 5;",
                        "COMMENT ON SEQUENCE s IS 'Tickets';");
        assertThat(sql(new DropSequence(sequence))).containsExactly("DROP SEQUENCE s;");
        assertThat(sql(new ChangeSequence(sequence.qualifiedName(), sequence.options(), SequenceOptions.of("bigint"))))
                .containsExactly("ALTER SEQUENCE s AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807"
                        + " START WITH 1 CACHE 1 NO CYCLE;");
        assertThat(sql(new ChangeSequence(
                        sequence.qualifiedName(),
                        sequence.options(),
                        new SequenceOptions("integer", -1, -1, -9, -1, 1, true))))
                .as("a sequence that turns around begins anew")
                .containsExactly("ALTER SEQUENCE s AS integer INCREMENT BY -1 MINVALUE -9 MAXVALUE -1 START WITH -1"
                        + " RESTART CACHE 1 CYCLE;");
        assertThat(sql(new CommentSequence(sequence.qualifiedName(), null, "x")))
                .containsExactly("COMMENT ON SEQUENCE s IS 'x';");
    }

    @Test
    void extensions() {
        Extension here = new Extension("uuid-ossp", null);
        Extension there = new Extension("uuid-ossp", "ext");
        assertThat(sql(new CreateExtension(here))).containsExactly("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\";");
        assertThat(sql(new CreateExtension(there)))
                .containsExactly("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" SCHEMA ext;");
        assertThat(sql(new KeepExtension(here))).isEmpty();
        assertThat(sql(new MoveExtension(here, there)))
                .containsExactly("ALTER EXTENSION \"uuid-ossp\" SET SCHEMA ext;");
    }

    @Test
    void nothingIsSaidToWhatSomebodyElseCaresFor() {
        EnumType external = new EnumType(MOOD, List.of("x"), true, "How");
        assertThat(sql(new CreateType(external))).isEmpty();
        assertThat(sql(new DropType(external))).isEmpty();
        Sequence sequence = new Sequence(MOOD, SequenceOptions.of("bigint"), true, null);
        assertThat(sql(new CreateSequence(sequence))).isEmpty();
        assertThat(sql(new DropSequence(sequence))).isEmpty();
    }

    @Test
    void anEnumWithoutRareThings() {
        assertThat(sql(new CreateType(mood("sad")))).containsExactly("CREATE TYPE mood AS ENUM ('sad');");
    }

    private static List<String> sql(SchemaChange change) {
        return change.accept(new ChangeStatements());
    }
}
