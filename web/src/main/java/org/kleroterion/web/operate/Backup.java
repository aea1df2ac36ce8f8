package org.kleroterion.web.operate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything that an instance keeps into one file: its rows, read in one snapshot, and the files of its folder
/// that are not secrets. One row is in memory at a time.
public final class Backup {

    /// Files of the folder that go with the rows. Passwords stand elsewhere, and stay there.
    static final List<String> FILES = List.of(SettingsFile.NAME, "logo.svg", "logo.png");

    private static final int ROWS_AT_ONCE = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Settings settings;
    private final ZipOutputStream zip;

    private Backup(Settings settings, OutputStream out) {
        this.settings = settings;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// @throws UnreachableDatabase if the database cannot be read
    public static void write(Settings settings, OutputStream out) throws IOException {
        Backup backup = new Backup(settings, out);
        try (Connection connection = new Database(settings).openSnapshot()) {
            BackupManifest manifest = backup.rows(connection);
            backup.files();
            backup.entry(BackupManifest.NAME);
            backup.zip.write(manifest.written().getBytes(StandardCharsets.UTF_8));
            backup.zip.finish();
        } catch (SQLException unable) {
            throw new UnreachableDatabase(unable);
        }
    }

    private BackupManifest rows(Connection connection) throws SQLException, IOException {
        String schema = schema(connection);
        List<BackupManifest.Table> tables = new ArrayList<>();
        for (String name : Tables.of(connection)) {
            tables.add(table(connection, name));
        }
        return new BackupManifest(BackupManifest.FORMAT, schema, tables);
    }

    /// The last migration that was made.
    private static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM flyway_schema_history"
                        + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
            if (!row.next()) {
                throw new SQLException("the database has no schema");
            }
            return row.getString(1);
        }
    }

    private BackupManifest.Table table(Connection connection, String name) throws SQLException, IOException {
        entry(new BackupManifest.Table(name, 0, "").entry());
        MessageDigest sum = sha256();
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + name)) {
                while (row.next()) {
                    byte[] line = (JSON.writeValueAsString(cells(row)) + "\n").getBytes(StandardCharsets.UTF_8);
                    sum.update(line);
                    zip.write(line);
                    rows++;
                }
            }
        }
        return new BackupManifest.Table(name, rows, HexFormat.of().formatHex(sum.digest()));
    }

    private static SortedMap<String, @Nullable Object> cells(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        SortedMap<String, @Nullable Object> cells = new TreeMap<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
            cells.put(name, ColumnForm.of(about, column).read(row, column));
        }
        return cells;
    }

    private void files() throws IOException {
        for (String name : FILES) {
            Path file = settings.folder().resolve(name);
            if (Files.isRegularFile(file)) {
                entry("files/" + name);
                Files.copy(file, zip);
            }
        }
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
