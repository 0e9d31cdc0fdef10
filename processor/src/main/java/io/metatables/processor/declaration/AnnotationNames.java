package io.metatables.processor.declaration;

import io.metatables.schema.model.TableKind;
import java.util.Set;

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
    /** The details of a primary key. */
    public static final String PRIMARY_KEY = PACKAGE + "PrimaryKey";
    /** A check constraint. */
    public static final String CHECK = PACKAGE + "Check";
    /** An exclusion constraint. */
    public static final String EXCLUSION = PACKAGE + "Exclusion";
    /** An identity column. */
    public static final String IDENTITY = PACKAGE + "Identity";
    /** A serial column. */
    public static final String SERIAL = PACKAGE + "Serial";
    /** A generated column. */
    public static final String GENERATED_COLUMN = PACKAGE + "GeneratedColumn";
    /** How a table is stored. */
    public static final String TABLE_STORAGE = PACKAGE + "TableStorage";
    /** How a table is partitioned. */
    public static final String PARTITION_BY = PACKAGE + "PartitionBy";
    /** A partition that has nothing of its own. */
    public static final String PARTITION = PACKAGE + "Partition";
    /** A partition that is a model. */
    public static final String PARTITION_OF = PACKAGE + "PartitionOf";
    /** The parents of a table. */
    public static final String INHERITS = PACKAGE + "Inherits";
    /** Something that somebody else makes and alters. */
    public static final String EXTERNAL = PACKAGE + "External";
    /** A table that is not dropped. */
    public static final String PROTECTED = PACKAGE + "Protected";
    /** A class whose members are columns of the models that extend it. */
    public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    /** A class whose members are columns of the models that embed it. */
    public static final String EMBEDDABLE = PACKAGE + "Embeddable";
    /** A member that stands for those of an embeddable. */
    public static final String EMBEDDED = PACKAGE + "Embedded";
    /** An enum type. */
    public static final String ENUM_TYPE = PACKAGE + "EnumType";
    /** The text that stands for an enum constant. */
    public static final String LABEL = PACKAGE + "Label";
    /** A domain. */
    public static final String DOMAIN = PACKAGE + "Domain";
    /** A composite type. */
    public static final String COMPOSITE_TYPE = PACKAGE + "CompositeType";
    /** A range type. */
    public static final String RANGE_TYPE = PACKAGE + "RangeType";
    /** The stored type of a class of the project. */
    public static final String STORED_AS = PACKAGE + "StoredAs";
    /** The stored type of somebody else's class. */
    public static final String TYPE_MAPPING = PACKAGE + "TypeMapping";
    /** A sequence. */
    public static final String SEQUENCE = PACKAGE + "Sequence";
    /** An extension. */
    public static final String REQUIRES_EXTENSION = PACKAGE + "RequiresExtension";

    /** The annotations that say which PostgreSQL type a class is. */
    public static final Set<String> TYPES = Set.of(ENUM_TYPE, DOMAIN, COMPOSITE_TYPE, RANGE_TYPE, STORED_AS);

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
