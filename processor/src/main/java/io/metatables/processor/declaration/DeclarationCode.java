package io.metatables.processor.declaration;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong with one declaration, whatever else is declared. */
public enum DeclarationCode implements FindingCode {
    /** The annotation stands on something that cannot be a table. */
    UNSUPPORTED_ELEMENT("MT101", "unsupported element"),
    /** A model class inherits what would be columns. */
    INHERITED_COLUMNS("MT102", "inherited columns"),
    /** One of our annotations stands where it says nothing. */
    MISPLACED_ANNOTATION("MT103", "misplaced annotation"),
    /** A model class has no member that is a column. */
    NO_COLUMNS("MT104", "no columns"),
    /** A model class carries both annotations. */
    TWO_KINDS("MT105", "two kinds of table at once"),
    /** The type of a member has no PostgreSQL type. */
    UNMAPPED_TYPE("MT106", "Java type without a mapping"),
    /** A primitive, which is never null, is marked nullable. */
    NULLABLE_PRIMITIVE("MT107", "nullable primitive"),
    /** A length, precision, scale or JSON that the type of the member cannot have. */
    COLUMN_DETAIL("MT108", "column detail that does not fit"),
    /** A physical name that PostgreSQL refuses. */
    INVALID_NAME("MT109", "invalid name"),
    /** An explicit physical name that PostgreSQL would cut silently. */
    NAME_TOO_LONG("MT110", "name over 63 bytes"),
    /** An identifier that is not CamelCase. */
    INVALID_IDENTIFIER("MT111", "invalid identifier"),
    /** A storage name that is not lower snake case, or stands beside an adopted name. */
    INVALID_STORAGE_NAME("MT112", "invalid storage name"),
    /** The default schema is named. */
    PUBLIC_SCHEMA("MT113", "schema named public"),
    /** The suffix of time-index tables is missing, or stands on a meta table. */
    TIME_INDEX_SUFFIX("MT114", "suffix TS missing or misplaced"),
    /** A time-index table names no time index. */
    MISSING_TIME_INDEX("MT115", "missing time index"),
    /** A time-index table names more than one time index. */
    SEVERAL_TIME_INDEXES("MT116", "several time indexes"),
    /** The time index is no point in time. */
    TIME_INDEX_TYPE("MT117", "time index of the wrong type"),
    /** A column of the grain may be null. */
    NULLABLE_GRAIN("MT118", "nullable grain column"),
    /** A column of the primary key may be null. */
    NULLABLE_PRIMARY_KEY("MT119", "nullable primary key"),
    /** A time index is also a dimension. */
    REPEATED_GRAIN_COLUMN("MT120", "the same column twice in the grain"),
    /** A meta table names a time index or a dimension. */
    GRAIN_ON_META_TABLE("MT121", "grain on a meta table"),
    /** A cadence that does not exist. */
    UNKNOWN_CADENCE("MT122", "unknown cadence"),
    /** A meta table has no primary key and does not say so. */
    MISSING_PRIMARY_KEY("MT123", "missing primary key"),
    /** A meta table says that it has no primary key, and has one. */
    KEYLESS_WITH_KEY("MT124", "keyless table with a primary key"),
    /** Two members make columns of the same name. */
    DUPLICATE_COLUMN("MT125", "two columns with one name"),
    /** A key names a member that is no column. */
    UNKNOWN_MEMBER("MT126", "unknown member"),
    /** A key on the class names no members, or one on a member names some. */
    KEY_MEMBERS("MT127", "members of a key missing or misplaced"),
    /** A key names a member more than once. */
    REPEATED_MEMBER("MT128", "the same member twice in a key"),
    /** A default that is no SQL expression. */
    INVALID_DEFAULT("MT129", "invalid default"),
    /** A label is blank or stands twice. */
    INVALID_LABEL("MT131", "invalid label"),
    /** A former name is blank, the present one, or claimed twice. */
    INVALID_FORMER_NAME("MT132", "invalid former name"),
    /** A description that PostgreSQL cannot store. */
    INVALID_DESCRIPTION("MT133", "invalid description"),
    /** A table or a key with more columns than PostgreSQL allows. */
    TOO_MANY_COLUMNS("MT134", "too many columns"),
    /** A namespace that is not dotted lower-case words. */
    INVALID_NAMESPACE("MT135", "invalid namespace"),
    /** A prefix that is not lower snake case, or leaves no room. */
    INVALID_PREFIX("MT136", "invalid prefix"),
    /** An index is asked for what its access method cannot do. */
    INDEX_METHOD("MT137", "index option that the method does not have"),
    /** A foreign key sets members that are not its own, or sets none. */
    ACTION_MEMBERS("MT138", "members that no action sets"),
    /** A sequence would count through nothing. */
    SEQUENCE_NUMBERS("MT139", "impossible numbers of a sequence"),
    /** A column is numbered that holds no whole numbers, or may be null. */
    IDENTITY("MT140", "identity of a column that cannot count"),
    /** A generated column is computed from another one, or set by somebody. */
    GENERATED_COLUMN("MT141", "impossible generated column"),
    /** An index, an exclusion constraint or a partition key says nothing of what it is over, or too much. */
    ELEMENT("MT142", "element that says nothing or too much"),
    /** A constraint or an index needs a name. */
    NAME_NEEDED("MT143", "missing name"),
    /** A storage parameter is not a name and a value. */
    STORAGE_PARAMETER("MT144", "malformed storage parameter"),
    /** The primary key is told twice, and differently. */
    PRIMARY_KEY_TWICE("MT145", "two primary keys"),
    /** A column has a default and is an identity, or another two of these. */
    TWO_VALUE_SOURCES("MT146", "two sources of values"),
    /** What stands for an SQL expression is none. */
    INVALID_EXPRESSION("MT147", "invalid expression"),
    /** An expression names a column that the table does not have. */
    UNKNOWN_COLUMN("MT148", "expression over a column that is not there"),
    /** A default is a constant of another type. */
    DEFAULT_TYPE("MT149", "default that does not fit the type"),
    /** A key or an index is marked that cannot be, or several are. */
    MARK("MT164", "mark of a key or an index"),
    /** A unique key would have to be kept over several partitions. */
    PARTITION_UNIQUE("MT165", "unique key without the partition key"),
    /** Two partitions would hold the same rows. */
    PARTITION_OVERLAP("MT166", "overlapping partitions"),
    /** The bound of a partition is of another strategy. */
    PARTITION_MISFIT("MT167", "bound that does not fit the strategy"),
    /** A partitioned table says something that only tables with rows can have. */
    PARTITIONED_TABLE("MT168", "what a partitioned table cannot have"),
    /** A column is stored or compressed in a way that there is not. */
    COLUMN_STORAGE("MT169", "unknown storage, compression or statistics"),
    /** A member that embeds brings no columns. */
    EMBEDDED_MEMBER("MT170", "embedded member without columns"),
    /** A table inherits from nothing, from one table twice, or is a partition at the same time. */
    ANCESTRY("MT171", "impossible parents"),
    /** A parent of a table is no model. */
    PARENT_NO_MODEL("MT172", "parent that is no model"),
    /** A partition belongs to nothing that is partitioned. */
    PARTITION_PLACE("MT173", "partition that belongs nowhere"),
    /** The bound of a partition is none. */
    PARTITION_BOUND("MT174", "unknown partition bound"),
    /** Only some dimensions say their place, or two say the same one. */
    DIMENSION_ORDER("MT175", "order of the dimensions"),
    /** An index is over a type that its method has no operators for. */
    OPERATOR_CLASS("MT176", "index over a type that its method cannot compare"),
    /** An exclusion constraint compares with an operator that its index does not have. */
    EXCLUSION_OPERATOR("MT177", "operator that no exclusion constraint can have"),
    /** A former name is to stay of something that can have one name only. */
    ONLINE_RENAME("MT178", "former name that cannot stay"),
    /** The text of a type that PostgreSQL would not read as one. */
    MALFORMED_TYPE("MT150", "text that is no type"),
    /** An annotation of a type on something that cannot be that type. */
    TYPE_ELEMENT("MT151", "class that cannot be the type"),
    /** An enum without constants. */
    EMPTY_ENUM("MT152", "enum type without labels"),
    /** A label that cannot be stored, or stands twice. */
    ENUM_LABEL("MT153", "label that cannot be stored, or twice"),
    /** A type that is made of itself. */
    TYPE_CYCLE("MT154", "type made of itself"),
    /** A composite type without attributes, or with two of one name. */
    COMPOSITE_ATTRIBUTES("MT155", "attributes missing or twice"),
    /** A check or a default of a domain that is none. */
    DOMAIN_EXPRESSION("MT156", "check or default of a domain that cannot be"),
    /** A mapping that has no effect. */
    USELESS_MAPPING("MT157", "mapping without effect"),
    /** A sequence that PostgreSQL refuses. */
    INVALID_SEQUENCE("MT158", "sequence that cannot be"),
    /** An extension without a name. */
    INVALID_EXTENSION("MT159", "extension that cannot be"),
    /** Several mappings of one Java type. */
    CONFLICTING_MAPPINGS("MT160", "Java type with several mappings"),
    /** Several types of one physical name. */
    DUPLICATE_TYPE("MT161", "two types with one name"),
    /** Several sequences of one physical name, or one with that of a table. */
    DUPLICATE_SEQUENCE("MT162", "sequence whose name is taken"),
    /** A type of an extension that nobody requires. */
    MISSING_EXTENSION("MT163", "type of an extension that nobody requires");

    private final String code;
    private final String title;

    DeclarationCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
