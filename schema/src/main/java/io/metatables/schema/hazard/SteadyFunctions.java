package io.metatables.schema.hazard;

import java.util.Collection;
import java.util.Set;

/**
 * Functions of PostgreSQL that give every row of a statement the same value for the same arguments: those that people use in
 * defaults.
 */
final class SteadyFunctions {
    private static final Set<String> NAMES = Set.of(
            ("now transaction_timestamp statement_timestamp current_timestamp current_date current_time localtimestamp"
                            + " localtime current_user session_user system_user user current_role current_catalog"
                            + " current_schema current_database current_setting inet_client_addr txid_current"
                            + " pg_current_xact_id"
                            // time
                            + " date_trunc date_part date_bin extract make_date make_time make_timestamp make_timestamptz"
                            + " make_interval to_char to_date to_timestamp to_number timezone age justify_days"
                            + " justify_hours justify_interval"
                            // numbers
                            + " abs ceil ceiling floor round trunc sign sqrt power exp ln log mod div pi greatest least"
                            + " coalesce nullif"
                            // texts
                            + " lower upper initcap length char_length character_length octet_length bit_length concat"
                            + " concat_ws format left right lpad rpad ltrim rtrim btrim trim substring substr replace"
                            + " translate reverse repeat split_part strpos position overlay normalize md5 sha224 sha256"
                            + " sha384 sha512 encode decode chr ascii to_hex quote_ident quote_literal quote_nullable"
                            + " regexp_replace convert_to convert_from to_tsvector to_tsquery plainto_tsquery setweight"
                            // arrays, documents, ranges, shapes
                            + " string_to_array array_to_string array_append array_prepend array_cat array_fill"
                            + " array_length cardinality to_jsonb to_json jsonb_build_object jsonb_build_array"
                            + " json_build_object json_build_array jsonb_object json_object jsonb_set jsonb_typeof"
                            + " int4range int8range numrange tsrange tstzrange daterange point box circle line lseg path"
                            + " polygon")
                    .split(" "));

    private SteadyFunctions() {}

    static boolean containAll(Collection<String> functions) {
        return NAMES.containsAll(functions);
    }
}
