package io.metatables.schema.postgres;

/**
 * The function that keeps two columns of one type the same, whichever is written. The twin has no default, so that a value in it was
 * written; of a row in which both are written, the twin wins where the row is new, and the original where it was there. Values are
 * compared as they are stored, for not every type has a comparison. It uses nothing but pg_catalog, whatever the search path of
 * those who write.
 */
final class TwinFunction {
    private static final String TEXT = """
            BEGIN
                IF TG_OP = 'INSERT' THEN
                    IF NEW.%1$s IS NULL THEN
                        NEW.%1$s := NEW.%2$s;
                    ELSE
                        NEW.%2$s := NEW.%1$s;
                    END IF;
                ELSIF record_image_ne(ROW(NEW.%1$s), ROW(OLD.%1$s)) AND record_image_eq(ROW(NEW.%2$s), ROW(OLD.%2$s)) THEN
                    NEW.%2$s := NEW.%1$s;
                ELSE
                    NEW.%1$s := NEW.%2$s;
                END IF;
                RETURN NEW;
            END
            """;

    private TwinFunction() {}

    static String body(String twin, String original) {
        return TEXT.formatted(Sql.name(twin), Sql.name(original));
    }

    static String create(String name, String twin, String original) {
        return "CREATE FUNCTION " + name
                + "() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS "
                + Sql.dollarQuoted("sync", body(twin, original)) + ";";
    }
}
