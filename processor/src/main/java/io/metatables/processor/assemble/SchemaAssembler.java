package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the schema that a provider's models describe. */
public final class SchemaAssembler {
    private SchemaAssembler() {}

    /**
     * Assembles the tables of a provider.
     *
     * @param model a provider in which validation has found nothing
     * @return its schema
     * @throws IllegalStateException if the model is not valid
     */
    public static DatabaseSchema assemble(ProviderModel model) {
        ProviderDeclaration provider = model.provider();
        Map<String, TableDeclaration> byClass = new LinkedHashMap<>();
        for (TableDeclaration table : model.tables()) {
            byClass.put(table.model().name(), table);
        }
        TableAssembler assembler = new TableAssembler(new ProviderTables(provider.prefix(), byClass));
        List<Table> tables = new ArrayList<>(byClass.size());
        for (TableDeclaration table : model.tables()) {
            tables.add(assembler.assemble(table));
        }
        return new DatabaseSchema(
                provider.namespace(),
                provider.prefix(),
                model.objects().isEmpty()
                        ? SchemaObjects.NONE
                        : new ObjectAssembler(provider.prefix()).assemble(model.objects()),
                tables);
    }
}
