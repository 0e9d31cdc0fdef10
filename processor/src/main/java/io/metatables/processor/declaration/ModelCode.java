package io.metatables.processor.declaration;

import io.metatables.schema.finding.FindingCode;

/** What can be wrong between declarations. */
public enum ModelCode implements FindingCode {
    /** Two models have one identifier. */
    DUPLICATE_IDENTIFIER("MT201", "duplicate identifier"),
    /** Two models have one physical table. */
    DUPLICATE_STORAGE_NAME("MT202", "duplicate storage name"),
    /** Two physical names are the same, perhaps only after cutting. */
    NAME_COLLISION("MT203", "colliding physical names"),
    /** A model belongs to no provider and no model set. */
    UNCOVERED_MODEL("MT204", "model that nothing covers"),
    /** A model is not public all the way up, or has no package. */
    UNNAMEABLE_MODEL("MT205", "model that the registry cannot name"),
    /** A provider or a model set is not public all the way up, or has no package. */
    UNNAMEABLE_ANCHOR("MT206", "provider or model set that cannot be named"),
    /** Two providers cover the same models. */
    SHARED_PACKAGE("MT207", "two providers over one package"),
    /** Two providers name their tables alike. */
    SHARED_PREFIX("MT208", "two providers with one prefix"),
    /** Two providers have one namespace, or keep their history in one folder. */
    SHARED_NAMESPACE("MT209", "two providers with one namespace"),
    /** Two providers keep their history in one table. */
    SHARED_HISTORY_TABLE("MT210", "two providers with one history table"),
    /** A provider includes a class that is no model set, or one twice. */
    NOT_A_MODEL_SET("MT211", "include that is no model set"),
    /** The target of a foreign key is no table of the provider. */
    FOREIGN_KEY_TARGET("MT212", "foreign key to something that is no model"),
    /** The referenced columns are no key of the target. */
    FOREIGN_KEY_NOT_UNIQUE("MT213", "foreign key to columns that are not unique"),
    /** Referencing and referenced columns differ in number or type. */
    FOREIGN_KEY_TYPES("MT214", "foreign key of another type"),
    /** The target has no primary key, and no other columns are named. */
    FOREIGN_KEY_NO_PRIMARY_KEY("MT215", "foreign key to a table without a primary key"),
    /** A class stands where one would be generated. */
    GENERATED_NAME_CLASH("MT216", "class with the name of a generated one"),
    /** Two models say they were the same table. */
    CLAIMED_FORMER_NAME("MT217", "former identifier claimed twice"),
    /** A foreign key refers to a key that is not checked at once. */
    FOREIGN_KEY_DEFERRABLE("MT218", "foreign key to a deferrable key"),
    /** A foreign key of a table that outlives a crash refers to one that does not. */
    FOREIGN_KEY_UNLOGGED("MT219", "foreign key to an unlogged table"),
    /** The oldest server that revisions are for does not know what the model says. */
    NEWER_SERVER("MT220", "something that the oldest server does not know"),
    /** A declaration index is not what we write. */
    DAMAGED_INDEX("MT230", "damaged declaration index"),
    /** A declaration index comes from a newer processor. */
    NEWER_INDEX("MT231", "declaration index of a newer version"),
    /** A declaration index comes from an older processor. */
    OLDER_INDEX("MT232", "declaration index of an older version"),
    /** A table has columns from one that cannot be its parent. */
    PARENT_TABLE("MT233", "impossible parent table");

    private final String code;
    private final String title;

    ModelCode(String code, String title) {
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
