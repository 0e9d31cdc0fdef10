package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;

/** The canonical names of our annotations; the processor reads them by name and never loads their classes. */
public final class AnnotationNames {
    private static final String PACKAGE = "io.metatables.annotations.";

    /** An ordinary table. */
    public static final String META_TABLE = PACKAGE + "MetaTable";
    /** A time-index table. */
    public static final String TIME_INDEX_META_TABLE = PACKAGE + "TimeIndexMetaTable";
    /** A provider. */
    public static final String META_TABLE_PROVIDER = PACKAGE + "MetaTableProvider";
    /** A model set. */
    public static final String MODEL_SET = PACKAGE + "ModelSet";
    /** Details of a column. */
    public static final String COLUMN = PACKAGE + "Column";
    /** A member of the primary key. */
    public static final String ID = PACKAGE + "Id";
    /** A JSON column. */
    public static final String JSON = PACKAGE + "Json";
    /** The point in time. */
    public static final String TIME_INDEX = PACKAGE + "TimeIndex";
    /** A further member of the grain. */
    public static final String DIMENSION = PACKAGE + "Dimension";
    /** A member that is no column. */
    public static final String TRANSIENT = PACKAGE + "Transient";
    /** The default of a column. */
    public static final String COLUMN_DEFAULT = PACKAGE + "ColumnDefault";
    /** A former name. */
    public static final String RENAMED_FROM = PACKAGE + "RenamedFrom";
    /** A unique constraint. */
    public static final String UNIQUE = PACKAGE + "Unique";
    /** An index. */
    public static final String INDEX = PACKAGE + "Index";
    /** A foreign key. */
    public static final String FOREIGN_KEY = PACKAGE + "ForeignKey";

    private AnnotationNames() {}

    /**
     * The annotation that declares a kind of table.
     *
     * @param kind the kind
     * @return its canonical name
     */
    public static String of(TableKind kind) {
        return kind == TableKind.META_TABLE ? META_TABLE : TIME_INDEX_META_TABLE;
    }
}
