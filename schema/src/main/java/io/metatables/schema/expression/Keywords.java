package io.metatables.schema.expression;

import java.util.Set;

/**
 * The words of PostgreSQL's grammar that cannot stand for a name everywhere without quotes, in any version from 14 to 18: what
 * {@code pg_get_keywords()} lists with a category other than "unreserved".
 */
public final class Keywords {
    /** Never a name. */
    private static final Set<String> RESERVED =
            words("all analyse analyze and any array as asc asymmetric both case cast"
                    + " check collate column constraint create current_catalog current_date current_role current_time"
                    + " current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign"
                    + " from grant group having in initially intersect into lateral leading limit localtime localtimestamp not null"
                    + " offset on only or order placing primary references returning select session_user some symmetric system_user"
                    + " table then to trailing true union unique user using variadic when where window with");

    /** A function or a type may be called so, but no column. */
    private static final Set<String> NO_COLUMN =
            words("authorization binary collation concurrently cross current_schema"
                    + " freeze full ilike inner is isnull join left like natural notnull outer overlaps right similar tablesample"
                    + " verbose");

    /** A column may be called so; as a function or a type they have a grammar of their own. */
    private static final Set<String> NO_FUNCTION =
            words("between bigint bit boolean char character coalesce dec decimal"
                    + " exists extract float greatest grouping inout int integer interval json json_array json_arrayagg json_exists"
                    + " json_object json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action"
                    + " national nchar none normalize nullif numeric out overlay position precision real row setof smallint"
                    + " substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest"
                    + " xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable");

    private Keywords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /**
     * Whether a word means something else in some places unless it is quoted.
     *
     * @param word in lower case
     * @return as PostgreSQL's own {@code quote_ident} decides
     */
    public static boolean needQuotes(String word) {
        return RESERVED.contains(word) || NO_COLUMN.contains(word) || NO_FUNCTION.contains(word);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean canBeColumn(String word) {
        return !RESERVED.contains(word) && !NO_COLUMN.contains(word);
    }

    static boolean hasGrammarAsFunction(String word) {
        return NO_FUNCTION.contains(word);
    }
}
