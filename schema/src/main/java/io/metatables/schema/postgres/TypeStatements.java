package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddAttribute;
import io.metatables.schema.diff.AddDomainCheck;
import io.metatables.schema.diff.AddEnumLabel;
import io.metatables.schema.diff.ChangeAttribute;
import io.metatables.schema.diff.ChangeDomainDefault;
import io.metatables.schema.diff.ChangeDomainNull;
import io.metatables.schema.diff.CommentType;
import io.metatables.schema.diff.CreateType;
import io.metatables.schema.diff.DropAttribute;
import io.metatables.schema.diff.DropDomainCheck;
import io.metatables.schema.diff.DropType;
import io.metatables.schema.diff.KeepEnumLabel;
import io.metatables.schema.diff.NoteType;
import io.metatables.schema.diff.RenameAttribute;
import io.metatables.schema.diff.RenameEnumLabel;
import io.metatables.schema.diff.RenameType;
import io.metatables.schema.diff.TypeChange;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that change a type; none for one that somebody else cares for. */
final class TypeStatements implements TypeChange.Visitor<List<String>> {

    @Override
    public List<String> visitCreateType(CreateType change) {
        DataType type = change.definition();
        if (type.external()) {
            return List.of();
        }
        List<String> statements = new ArrayList<>(type.accept(new SchemaObjectDefinition()));
        if (type.description() != null) {
            statements.add(comment(type, type.description()));
        }
        return statements;
    }

    @Override
    public List<String> visitDropType(DropType change) {
        DataType type = change.definition();
        return type.external() ? List.of() : List.of("DROP " + noun(type) + " " + Sql.name(type.qualifiedName()) + ";");
    }

    @Override
    public List<String> visitRenameType(RenameType change) {
        return SchemaMove.rename("TYPE", change.type(), change.to());
    }

    @Override
    public List<String> visitCommentType(CommentType change) {
        return List.of(comment(change.definition(), change.to()));
    }

    private static String comment(DataType type, @Nullable String text) {
        return "COMMENT ON " + noun(type) + " " + Sql.name(type.qualifiedName()) + " IS " + Sql.comment(text) + ";";
    }

    private static String noun(DataType type) {
        return type instanceof Domain ? "DOMAIN" : "TYPE";
    }

    @Override
    public List<String> visitNoteType(NoteType change) {
        return List.of();
    }

    /** An earlier downgrade may have left the label there. */
    @Override
    public List<String> visitAddEnumLabel(AddEnumLabel change) {
        @Nullable String before = change.before();
        String place = before == null ? "" : " BEFORE " + Sql.literal(before);
        return alterType(change, "ADD VALUE IF NOT EXISTS " + Sql.literal(change.label()) + place);
    }

    @Override
    public List<String> visitKeepEnumLabel(KeepEnumLabel change) {
        return List.of();
    }

    @Override
    public List<String> visitRenameEnumLabel(RenameEnumLabel change) {
        return alterType(change, "RENAME VALUE " + Sql.literal(change.from()) + " TO " + Sql.literal(change.to()));
    }

    @Override
    public List<String> visitChangeDomainDefault(ChangeDomainDefault change) {
        @Nullable String to = change.to();
        return alterDomain(change, to == null ? "DROP DEFAULT" : "SET DEFAULT " + Definitions.expression(to));
    }

    @Override
    public List<String> visitChangeDomainNull(ChangeDomainNull change) {
        return alterDomain(change, (change.nullable() ? "DROP" : "SET") + " NOT NULL");
    }

    @Override
    public List<String> visitAddDomainCheck(AddDomainCheck change) {
        return List.of(SchemaObjectDefinition.addCheck(change.type(), change.check()));
    }

    @Override
    public List<String> visitDropDomainCheck(DropDomainCheck change) {
        return alterDomain(change, "DROP CONSTRAINT " + Sql.name(change.check().name()));
    }

    @Override
    public List<String> visitRenameAttribute(RenameAttribute change) {
        return alterType(change, "RENAME ATTRIBUTE " + Sql.name(change.from()) + " TO " + Sql.name(change.to()));
    }

    @Override
    public List<String> visitAddAttribute(AddAttribute change) {
        return alterType(change, "ADD ATTRIBUTE " + SchemaObjectDefinition.attribute(change.attribute()));
    }

    @Override
    public List<String> visitDropAttribute(DropAttribute change) {
        return alterType(change, "DROP ATTRIBUTE " + Sql.name(change.attribute().name()));
    }

    @Override
    public List<String> visitChangeAttribute(ChangeAttribute change) {
        String collate = change.to().collation() == null
                ? ""
                : " COLLATE " + Sql.collation(change.to().collation());
        return alterType(
                change,
                "ALTER ATTRIBUTE " + Sql.name(change.to().name()) + " TYPE "
                        + change.to().type() + collate);
    }

    private static List<String> alterType(TypeChange change, String action) {
        return List.of("ALTER TYPE " + Sql.name(change.type()) + " " + action + ";");
    }

    private static List<String> alterDomain(TypeChange change, String action) {
        return List.of("ALTER DOMAIN " + Sql.name(change.type()) + " " + action + ";");
    }
}
