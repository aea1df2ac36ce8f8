package org.kleroterion.web.operate;

/// How to reach PostgreSQL.
///
/// @param url `jdbc:postgresql://host:port/database`
public record PostgresAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return url;
    }
}
