package io.metatables.schema.postgres;

import io.metatables.schema.diff.CreateExtension;
import io.metatables.schema.diff.ExtensionChange;
import io.metatables.schema.diff.KeepExtension;
import io.metatables.schema.diff.MoveExtension;
import java.util.List;

/** The statements that change an extension. */
final class ExtensionStatements implements ExtensionChange.Visitor<List<String>> {

    @Override
    public List<String> visitCreateExtension(CreateExtension change) {
        return change.extension().accept(new SchemaObjectDefinition());
    }

    @Override
    public List<String> visitKeepExtension(KeepExtension change) {
        return List.of();
    }

    @Override
    public List<String> visitMoveExtension(MoveExtension change) {
        return List.of(SchemaMove.setSchema(
                "EXTENSION", Sql.name(change.to().name()), change.to().schema()));
    }
}
