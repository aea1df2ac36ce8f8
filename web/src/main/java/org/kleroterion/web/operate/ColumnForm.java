package org.kleroterion.web.operate;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How a column's values are written in a backup: the same for both databases.
enum ColumnForm {
    TEXT,
    NUMBER,
    TRUTH,
    /// In UTC.
    TIME,
    /// In base 64.
    BYTES;

    static ColumnForm of(ResultSetMetaData about, int column) throws SQLException {
        String name = about.getColumnTypeName(column).toUpperCase(Locale.ROOT);
        return switch (about.getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.TIMESTAMP_WITH_TIMEZONE -> TIME;
            case Types.TIMESTAMP -> timeWithZone(name);
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("a backup has no form for the type " + name);
        };
    }

    /// What stands in a row, as a value that JSON has.
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case TEXT -> row.getString(column);
            case NUMBER -> row.getLong(column);
            case TRUTH -> row.getBoolean(column);
            case TIME -> inUtc(row.getObject(column, OffsetDateTime.class));
            case BYTES -> base64(row.getBytes(column));
        };
        return row.wasNull() ? null : value;
    }

    /// The same value for a statement.
    @Nullable
    Object write(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (this) {
            case TEXT -> value.asString();
            case NUMBER -> value.asLong();
            case TRUTH -> value.asBoolean();
            case TIME -> OffsetDateTime.parse(value.asString());
            case BYTES -> Base64.getDecoder().decode(value.asString());
        };
    }

    private static ColumnForm timeWithZone(String name) {
        if (!name.equals("TIMESTAMPTZ")) {
            throw new IllegalStateException("a time without its zone cannot be kept");
        }
        return TIME;
    }

    private static @Nullable String inUtc(@Nullable OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
