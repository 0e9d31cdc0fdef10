package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.ReferentialAction;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The members that a foreign key sets when the referenced row is deleted are members of the key, and there is an action that sets. */
public final class ActionMembersRule implements TableRule {
    private static final Set<ReferentialAction> SETTING =
            Set.of(ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);

    /** For the list of rules. */
    public ActionMembersRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return table.foreignKeys().stream().flatMap(ActionMembersRule::check);
    }

    private static Stream<SourceFinding> check(ForeignKeyDeclaration key) {
        List<String> set = key.details().onDeleteMembers();
        if (set.isEmpty()) {
            return Stream.empty();
        }
        SourceRef place = key.source().value("onDeleteMembers");
        if (!SETTING.contains(key.onDelete())) {
            return Stream.of(finding(place, "but onDelete is " + key.onDelete() + ", which sets none"));
        }
        return set.stream()
                .filter(member -> !key.members().contains(member))
                .map(member -> finding(
                        place,
                        "but the key has no member \"" + member + "\", only " + String.join(", ", key.members())));
    }

    private static SourceFinding finding(SourceRef place, String problem) {
        return SourceFinding.at(
                place,
                DeclarationCode.ACTION_MEMBERS,
                "The foreign key of " + place + " says which members a delete sets, " + problem + ".",
                "Name members of the key beside onDelete = SET_NULL or SET_DEFAULT, or remove onDeleteMembers.");
    }
}
