package org.kleroterion.web.operate;

import java.sql.SQLException;

/// The database does not answer, or not as it should.
public final class UnreachableDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreachableDatabase(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
