package io.metatables.processor.assemble;

import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.QualifiedName;
import java.util.Map;

/**
 * The tables of one provider, which may refer to each other.
 *
 * @param prefix the prefix of the provider
 * @param byClass by the name of the model class
 */
record ProviderTables(String prefix, Map<String, TableDeclaration> byClass) {

    TableDeclaration of(String modelClass) {
        TableDeclaration table = byClass.get(modelClass);
        if (table == null) {
            throw new IllegalStateException("no table of the provider has the model " + modelClass);
        }
        return table;
    }

    QualifiedName name(TableDeclaration table) {
        return new QualifiedName(table.options().schema(), table.physicalName(prefix));
    }
}
