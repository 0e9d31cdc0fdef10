package io.metatables.runtime.introspect;

/** What came with an extension is no part of a schema: it comes and goes with the extension. */
final class ExtensionMembers {

    private ExtensionMembers() {}

    /** A condition: what has this number in this catalog didn't come with an extension. */
    static String exclude(String catalog, String oid) {
        return """
                NOT EXISTS (SELECT FROM pg_catalog.pg_depend member
                            WHERE member.classid = 'pg_catalog.%s'::regclass AND member.objid = %s
                              AND member.deptype = 'e')""".formatted(catalog, oid);
    }
}
