package io.metatables.runtime.migrate.execute;

import java.sql.SQLException;

/** Carries a statement that PostgreSQL refused past Flyway, which keeps nothing of it but the error. */
final class RefusedStatementException extends SQLException {
    private static final long serialVersionUID = 1;

    private final transient FailedStatement failed;

    RefusedStatementException(FailedStatement failed) {
        super(failed.exception().getMessage(), failed.exception().getSQLState(), failed.exception());
        this.failed = failed;
    }

    FailedStatement failed() {
        return failed;
    }
}
