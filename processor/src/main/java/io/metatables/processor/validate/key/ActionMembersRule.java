package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.ReferentialAction;
import java.util.function.Consumer;

/** The members that a foreign key sets when the referenced row is deleted are members of the key, and there is an action that sets. */
public final class ActionMembersRule implements TableRule {

    /** For the list of rules. */
    public ActionMembersRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            if (!key.details().onDeleteMembers().isEmpty()) {
                check(key, findings);
            }
        }
    }

    private static void check(ForeignKeyDeclaration key, Consumer<SourceFinding> findings) {
        SourceRef place = key.source().value("onDeleteMembers");
        if (key.onDelete() != ReferentialAction.SET_NULL && key.onDelete() != ReferentialAction.SET_DEFAULT) {
            findings.accept(finding(place, "but onDelete is " + key.onDelete() + ", which sets none"));
            return;
        }
        for (String member : key.details().onDeleteMembers()) {
            if (!key.members().contains(member)) {
                findings.accept(finding(
                        place,
                        "but the key has no member \"" + member + "\", only " + String.join(", ", key.members())));
            }
        }
    }

    private static SourceFinding finding(SourceRef place, String problem) {
        return SourceFinding.at(
                place,
                DeclarationCode.ACTION_MEMBERS,
                "The foreign key of " + place + " says which members a delete sets, " + problem + ".",
                "Name members of the key beside onDelete = SET_NULL or SET_DEFAULT, or remove onDeleteMembers.");
    }
}
