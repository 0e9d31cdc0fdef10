package io.metatables.processor.declaration.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnOrigin;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.ForeignKeyDetails;
import io.metatables.processor.declaration.ForeignKeyTarget;
import io.metatables.processor.declaration.GrainDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SequenceNumbers;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageDeclaration;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableDetails;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.processor.declaration.TypeDetails;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationIndexFormatTest {
    private static final ObjectMarks MARKS = new ObjectMarks("Why.", true, true);

    private static final String ORIGIN = "acme.jar!/index.json";

    @Test
    void whatIsWrittenIsRead() {
        DeclarationIndex index = index();

        assertThat(DeclarationIndexFormat.read(DeclarationIndexFormat.write(index), ORIGIN))
                .isEqualTo(index);
    }

    @Test
    void everyDeclarationIsALine() {
        assertThat(DeclarationIndexFormat.write(index()).lines())
                .hasSize(5)
                .startsWith("{\"format\":3}")
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void aNewerFormatIsNotGuessedAt() {
        assertThatThrownBy(() -> DeclarationIndexFormat.read("{\"format\":4}\n{\"view\":{}}\n", ORIGIN))
                .isInstanceOf(FindingException.class)
                .hasMessageContaining("[MT231] " + ORIGIN);
    }

    @Test
    void anOlderFormatIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> DeclarationIndexFormat.read("{\"format\":1}\n{\"table\":{}}\n", ORIGIN))
                .isInstanceOf(FindingException.class)
                .hasMessageContaining("[MT232] " + ORIGIN)
                .hasMessageContaining("build that jar again");
    }

    @Test
    void anythingMissingUnknownOrAlteredIsDamage() {
        String text = DeclarationIndexFormat.write(index());
        List<String> damaged = List.of(
                "",
                "no json\n",
                text.substring(0, text.length() - 10),
                text.replaceFirst("\\{\"format\":3}\n", ""),
                text.replace("\"keyless\":true", "\"keyless\":false"),
                text.replace("\"keyless\"", "\"keyLess\""),
                text.replace("META_TABLE\"", "META_TABLET\""),
                text.replace("\"columns\":[", "\"columns\":[null,"),
                text + "{\"view\":{}}\n",
                text.replace("\n", "\r\n"));

        assertThat(damaged)
                .doesNotContain(text)
                .allSatisfy(broken -> assertThatThrownBy(() -> DeclarationIndexFormat.read(broken, ORIGIN))
                        .isInstanceOf(FindingException.class)
                        .hasMessageContaining("[MT230] " + ORIGIN));
    }

    private static DeclarationIndex index() {
        ModelClass anchor = new ModelClass("acme.Books", "acme", true);
        ProviderDeclaration provider = new ProviderDeclaration(
                anchor, "acme.books", "books", List.of("shelf.Tables"), List.of(), "history \"\u2028<table>\"");
        return new DeclarationIndex(
                List.of(table("acme.B"), table("acme.A")), List.of(new ModelSetDeclaration(anchor)), List.of(provider));
    }

    private static TableDeclaration table(String name) {
        return new TableDeclaration(
                new ModelClass(name, "acme", true),
                TableKind.META_TABLE,
                new TableOptions(
                        null, "a", null, "s", "Text\nand more.", List.of("x", "y"), true, null, "Former", true),
                List.of(
                        column("a", new ColumnValue.DefaultExpression("")),
                        column("b", new ColumnValue.DefaultLiteral("x")),
                        column("c", new ColumnValue.IdentityValue(true, "s", SequenceNumbers.NONE)),
                        column(
                                "d",
                                new ColumnValue.SerialValue(
                                        null, "bigint", new SequenceNumbers(1L, -1L, 0L, 9L, 20L, true))),
                        column("e", new ColumnValue.GeneratedValue("a + b", true)),
                        plainColumn()),
                constraints(name),
                new TableDetails(
                        new GrainDeclaration(List.of("uid"), true),
                        new StorageDeclaration(true, List.of("fillfactor=70"), "fast", "heap"),
                        new PartitionKeyDeclaration(PartitionStrategy.RANGE, List.of(ElementDeclaration.of("uid"))),
                        List.of(new PartitionDeclaration(
                                SourceRef.ofType(name).annotation(AnnotationNames.PARTITION),
                                "p",
                                null,
                                "of",
                                "DEFAULT",
                                new PartitionKeyDeclaration(PartitionStrategy.HASH, List.of(element())),
                                StorageDeclaration.NONE,
                                "d")),
                        new AncestryDeclaration.Inheritance(List.of("acme.Parent")),
                        true,
                        true));
    }

    private static ColumnDeclaration column(String member, ColumnValue value) {
        return new ColumnDeclaration(
                member,
                "getUid",
                new ColumnOrigin("acme.Audited", "pre_", "billing"),
                new JavaType("acme.Kind", false, List.of()),
                null,
                new TypeDetails("citext", 1, 2, -3, 0),
                "C",
                new ColumnStorage("MAIN", "lz4"),
                "d",
                true,
                Set.of(ColumnRole.JSON, ColumnRole.ID),
                value,
                "old");
    }

    private static ColumnDeclaration plainColumn() {
        return new ColumnDeclaration(
                "f",
                "f",
                null,
                new JavaType("int", true, List.of()),
                null,
                TypeDetails.NONE,
                null,
                ColumnStorage.DEFAULT,
                null,
                false,
                Set.of(),
                null,
                null);
    }

    private static TableConstraints constraints(String name) {
        SourceRef member = SourceRef.ofType(name).member("uid");
        KeyDetails details = new KeyDetails(
                List.of("a"), true, Deferrability.INITIALLY_DEFERRED, List.of("fillfactor=70"), "fast", MARKS);
        IndexDetails index =
                new IndexDetails("gin", List.of("a"), "a > 1", true, List.of("fastupdate=off"), "fast", MARKS);
        return new TableConstraints(
                new PrimaryKeyDeclaration(
                        member.annotation(AnnotationNames.PRIMARY_KEY), List.of("uid"), null, KeyDetails.NONE),
                List.of(new UniqueDeclaration(member.annotation(AnnotationNames.UNIQUE), List.of("uid"), "u", details)),
                List.of(new IndexDeclaration(
                        member.annotation(AnnotationNames.INDEX).occurrence(1), List.of(element()), true, null, index)),
                List.of(new ForeignKeyDeclaration(
                        member.annotation(AnnotationNames.FOREIGN_KEY),
                        List.of("uid"),
                        new ForeignKeyTarget(name, true, List.of()),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        null,
                        new ForeignKeyDetails(
                                List.of("uid"), MatchType.FULL, Deferrability.INITIALLY_IMMEDIATE, true, "f"))),
                List.of(new ExclusionDeclaration(
                        member.annotation(AnnotationNames.EXCLUSION),
                        List.of(new ExclusionDeclaration.Part(ElementDeclaration.of("uid"), "=")),
                        "e",
                        IndexDetails.NONE,
                        Deferrability.NOT_DEFERRABLE)),
                List.of(new CheckDeclaration(
                        member.annotation(AnnotationNames.CHECK), "uid > 0", "uid", "c", true, true, "k")));
    }

    private static ElementDeclaration element() {
        return new ElementDeclaration(null, "lower(a)", SortOrder.DESC_NULLS_LAST, "text_pattern_ops", "C");
    }
}
