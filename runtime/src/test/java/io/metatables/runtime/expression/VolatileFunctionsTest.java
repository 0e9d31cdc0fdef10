package io.metatables.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.hazard.VolatileDefault;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VolatileFunctionsTest {

    /** A time of day in another zone, volatile in PostgreSQL 14, is told by more than the name of the function. */
    @Test
    void noVolatileFunctionIsTakenForSteady() {
        TestDatabase database = TestServer.newDatabase();
        List<String> functions = database.query("SELECT DISTINCT quote_ident(proname) FROM pg_proc"
                + " WHERE pronamespace = 'pg_catalog'::regnamespace AND provolatile = 'v' AND prokind = 'f'"
                + " AND NOT (proname = 'timezone' AND 'timetz'::regtype = ANY (proargtypes))");
        assertThat(functions)
                .contains("random", "nextval")
                .allSatisfy(function -> assertThat(VolatileDefault.isVolatile(function + "()"))
                        .as(function)
                        .isTrue());
    }

    @Test
    void noVolatileOperatorIsTakenForSteady() {
        TestDatabase database = TestServer.newDatabase();
        assertThat(database.query("SELECT DISTINCT oprname FROM pg_operator JOIN pg_proc f ON f.oid = oprcode"
                        + " WHERE f.provolatile = 'v'"))
                .allSatisfy(operator -> assertThat(VolatileDefault.isVolatile("1 " + operator + " 2"))
                        .as(operator)
                        .isTrue());
    }
}
