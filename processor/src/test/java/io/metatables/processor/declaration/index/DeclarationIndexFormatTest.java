package io.metatables.processor.declaration.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationIndexFormatTest {
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
                .startsWith("{\"format\":1}")
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void aNewerFormatIsNotGuessedAt() {
        assertThatThrownBy(() -> DeclarationIndexFormat.read("{\"format\":2}\n{\"view\":{}}\n", ORIGIN))
                .isInstanceOf(FindingException.class)
                .hasMessageContaining("[MT231] " + ORIGIN);
    }

    @Test
    void anythingMissingUnknownOrAlteredIsDamage() {
        String text = DeclarationIndexFormat.write(index());
        List<String> damaged = List.of(
                "",
                "no json\n",
                text.substring(0, text.length() - 10),
                text.replaceFirst("\\{\"format\":1}\n", ""),
                text.replace("\"keyless\":false,", ""),
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
        SourceRef member = SourceRef.ofType(name).member("uid");
        return new TableDeclaration(
                new ModelClass(name, "acme", true),
                TableKind.META_TABLE,
                new TableOptions(null, "a", null, "s", "Text\nand more.", List.of("x", "y"), false, null, "Former"),
                List.of(new ColumnDeclaration(
                        "uid",
                        "getUid",
                        new JavaType("acme.Kind", false, List.of("ONE", "TWO")),
                        null,
                        1,
                        2,
                        3,
                        "d",
                        true,
                        Set.of(ColumnRole.JSON, ColumnRole.ID),
                        "0",
                        "old")),
                List.of(new UniqueDeclaration(member.annotation(AnnotationNames.UNIQUE), List.of("uid"), "u")),
                List.of(new IndexDeclaration(
                        member.annotation(AnnotationNames.INDEX).occurrence(1), List.of("uid"), true, null)),
                List.of(new ForeignKeyDeclaration(
                        member.annotation(AnnotationNames.FOREIGN_KEY),
                        List.of("uid"),
                        name,
                        true,
                        List.of(),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        null)));
    }
}
