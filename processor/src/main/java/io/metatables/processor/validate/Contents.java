package io.metatables.processor.validate;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnTyping;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableConstraints;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TableDetails;
import io.metatables.processor.declaration.TableOptions;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeDetails;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.Part;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.TableKind;
import java.util.EnumSet;
import java.util.Set;

/** Looks which parts a compilation has, in all that its rules look at. */
final class Contents {
    /** Types that every database has, and every ordinary index can be over. */
    private static final Set<String> PLAIN_TYPES = Set.of(
            "text",
            "varchar",
            "char",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "boolean",
            "uuid",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "bytea",
            "jsonb");

    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    private Contents() {}

    static Set<Part> of(CompilationModel compilation) {
        Contents contents = new Contents();
        for (TableDeclaration table : compilation.tables()) {
            contents.addTable(table);
            for (ColumnDeclaration column : table.columns()) {
                contents.addColumn(column);
            }
        }
        contents.addObjects(compilation.objects());
        for (ProviderModel model : compilation.providers()) {
            for (TableDeclaration table : model.tables()) {
                contents.addTable(table);
            }
            contents.addObjects(model.objects());
        }
        return contents.parts;
    }

    private void addIf(boolean present, Part part) {
        if (present) {
            parts.add(part);
        }
    }

    private void addTable(TableDeclaration table) {
        TableOptions options = table.options();
        boolean named = options.schema() != null || options.storageName() != null || options.adoptedName() != null;
        addIf(named, Part.TABLE_NAMES);
        addIf(options.cadence() != null, Part.CADENCES);
        addIf(!options.labels().isEmpty(), Part.LABELS);
        addIf(options.renamedFrom() != null, Part.FORMER_NAMES);
        addIf(table.kind() == TableKind.TIME_INDEX_TABLE, Part.GRAINS);
        addIf(!table.foreignKeys().isEmpty(), Part.FOREIGN_KEYS);
        addDetails(table.details());
        addConstraints(table.constraints());
        for (IndexDeclaration index : table.indexes()) {
            addIndex(index);
        }
        for (ColumnDeclaration column : table.columns()) {
            ColumnTyping typing = column.typing();
            ColumnType type = typing == null ? null : typing.type();
            addIf(type == null || !PLAIN_TYPES.contains(type.name()), Part.SPECIAL_TYPES);
        }
    }

    private void addDetails(TableDetails details) {
        boolean partitioned = details.partitionKey() != null;
        addIf(partitioned || !details.partitions().isEmpty(), Part.PARTITIONS);
        addIf(partitioned, Part.EXPRESSIONS);
        addIf(details.ancestry() != null, Part.ANCESTRY);
        addIf(details.storage().unlogged(), Part.UNLOGGED_TABLES);
        boolean named =
                details.storage().tablespace() != null || !details.partitions().isEmpty();
        addIf(named, Part.FURTHER_NAMES);
    }

    private void addConstraints(TableConstraints constraints) {
        PrimaryKeyDeclaration primaryKey = constraints.primaryKey();
        if (primaryKey != null) {
            addKey(primaryKey, primaryKey.details());
        }
        for (UniqueDeclaration unique : constraints.uniques()) {
            addKey(unique, unique.details());
        }
        for (ForeignKeyDeclaration key : constraints.foreignKeys()) {
            addIf(key.name() != null, Part.KEY_NAMES);
            addIf(key.details().description() != null, Part.MARKS);
        }
        for (CheckDeclaration check : constraints.checks()) {
            addIf(check.description() != null, Part.MARKS);
        }
        for (ExclusionDeclaration exclusion : constraints.exclusions()) {
            addIf(exclusion.details().isMarked(), Part.MARKS);
        }
        if (!constraints.checks().isEmpty()) {
            parts.add(Part.EXPRESSIONS);
            parts.add(Part.FURTHER_NAMES);
        }
        if (!constraints.exclusions().isEmpty()) {
            parts.add(Part.EXPRESSIONS);
            parts.add(Part.INDEX_METHODS);
            parts.add(Part.KEY_NAMES);
        }
    }

    private void addKey(KeyDeclaration key, KeyDetails details) {
        addIf(key.name() != null, Part.KEY_NAMES);
        addIf(details.isMarked(), Part.MARKS);
        addIf(details.deferrability() != Deferrability.NOT_DEFERRABLE, Part.DEFERRABLE_KEYS);
    }

    private void addIndex(IndexDeclaration index) {
        addIf(index.name() != null, Part.KEY_NAMES);
        addIf(index.details().isMarked(), Part.MARKS);
        addIf(index.details().method() != null, Part.INDEX_METHODS);
        addIf(index.details().where() != null, Part.EXPRESSIONS);
        for (ElementDeclaration element : index.elements()) {
            addIf(element.expression() != null, Part.EXPRESSIONS);
        }
    }

    private void addColumn(ColumnDeclaration column) {
        boolean grain = column.is(ColumnRole.TIME_INDEX) || column.is(ColumnRole.DIMENSION);
        addIf(grain, Part.GRAINS);
        addType(column.type());
        addIf(!column.storage().isDefault(), Part.COLUMN_STORAGE);
        addIf(column.collation() != null, Part.FURTHER_NAMES);
        addIf(column.renamedFrom() != null, Part.FORMER_NAMES);
        if (column.value() != null) {
            addValue(column.value());
        }
    }

    private void addType(TypeDetails type) {
        addIf(type.typeName() != null, Part.WRITTEN_TYPES);
        boolean numbers = type.length() != 0 || type.precision() != 0 || type.scale() != 0;
        addIf(numbers || type.secondPrecision() != null || type.typeName() != null, Part.TYPE_DETAILS);
    }

    private void addValue(ColumnValue value) {
        if (value instanceof ColumnValue.DefaultExpression || value instanceof ColumnValue.DefaultLiteral) {
            parts.add(Part.DEFAULTS);
        } else if (value instanceof ColumnValue.GeneratedValue) {
            parts.add(Part.GENERATED_COLUMNS);
            parts.add(Part.EXPRESSIONS);
        } else {
            parts.add(Part.NUMBERS);
            parts.add(Part.FURTHER_NAMES);
        }
    }

    private void addObjects(ObjectDeclarations objects) {
        for (TypeDeclaration type : objects.types()) {
            boolean isEnum = type instanceof EnumDeclaration;
            addIf(isEnum, Part.ENUMS);
            addIf(!isEnum || type.options() != null, Part.TYPES);
        }
        addIf(!objects.mappings().isEmpty(), Part.MAPPINGS);
        addIf(!objects.sequences().isEmpty(), Part.SEQUENCES);
        addIf(!objects.extensions().isEmpty(), Part.EXTENSIONS);
    }
}
