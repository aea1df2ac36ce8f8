package org.kleroterion.web.operate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.MigrationVersion;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts a backup back into a folder and a database that hold nothing. All of it is checked first.
public final class Restore implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final BackupManifest manifest;

    private Restore(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws InvalidInput if it is no backup (BACKUP-101) or is damaged (BACKUP-103, for each table)
    public static Restore of(Path file) throws IOException {
        ZipFile zip = opened(file);
        try {
            Restore restore = new Restore(zip, manifest(zip, file));
            restore.check(file);
            return restore;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /// How many rows it holds.
    public long rows() {
        return manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum();
    }

    /// The settings that come with the backup are used where the folder has none of its own.
    ///
    /// @return how many rows went back
    /// @throws InvalidInput if something is there already (BACKUP-104), or it is of a later program (BACKUP-102)
    public long into(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> copied = files(folder);
        try {
            return into(folder, new Database(SettingsFile.in(folder)));
        } catch (SQLException unable) {
            remove(copied);
            throw new UnreachableDatabase(unable);
        } catch (RuntimeException refused) {
            remove(copied);
            throw refused;
        }
    }

    /// A restore that is refused leaves the folder's files as they were.
    private static void remove(List<Path> copied) throws IOException {
        for (Path file : copied) {
            Files.deleteIfExists(file);
        }
    }

    private long into(Path folder, Database database) throws IOException, SQLException {
        refuse(database, folder);
        database.make(manifest.schema());
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            long rows = 0;
            for (BackupManifest.Table table : manifest.tables()) {
                rows += rows(connection, table);
            }
            connection.commit();
            return rows;
        }
    }

    private void refuse(Database database, Path folder) throws SQLException {
        Problems problems = new Problems();
        try (Connection connection = database.open()) {
            if (!Tables.all(connection.getMetaData()).isEmpty()) {
                problems.add(Problem.error("BACKUP-104", Place.file(""), "value", folder.toString()));
            }
        }
        MigrationVersion latest = database.latest();
        if (MigrationVersion.fromVersion(manifest.schema()).compareTo(latest) > 0) {
            problems.add(Problem.error(
                    "BACKUP-102", Place.file(""), "value", manifest.schema(), "latest", latest.getVersion()));
        }
        problems.refuseErrors();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException unreadable) {
            throw new InvalidInput(Problem.error("BACKUP-101", Place.file(""), "value", file.toString()));
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        Optional<BackupManifest> manifest = Optional.empty();
        if (entry != null) {
            try (InputStream content = zip.getInputStream(entry)) {
                manifest = BackupManifest.read(content.readAllBytes());
            }
        }
        return manifest.orElseThrow(
                () -> new InvalidInput(Problem.error("BACKUP-101", Place.file(""), "value", file.toString())));
    }

    private void check(Path file) {
        Problems problems = new Problems();
        Place place = Place.file("");
        for (BackupManifest.Table table : manifest.tables()) {
            if (!table.sha256().equals(sum(table))) {
                problems.add(Problem.error("BACKUP-103", place, "value", file.toString(), "table", table.name()));
            }
        }
        problems.refuseErrors();
    }

    private String sum(BackupManifest.Table table) {
        MessageDigest sum = Backup.sha256();
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            return "";
        }
        try (InputStream content = new DigestInputStream(zip.getInputStream(entry), sum)) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException damaged) {
            return "";
        }
    }

    /// @return the files that were not there before
    private List<Path> files(Path folder) throws IOException {
        List<Path> copied = new ArrayList<>();
        for (String name : Backup.FILES) {
            ZipEntry entry = zip.getEntry("files/" + name);
            Path file = folder.resolve(name);
            if (entry != null && Files.notExists(file)) {
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                copied.add(file);
            }
        }
        return copied;
    }

    /// The rows of one table, in the place of those that the schema itself makes.
    private long rows(Connection connection, BackupManifest.Table table) throws SQLException, IOException {
        clear(connection, table.name());
        Map<String, ColumnForm> columns = columns(connection, table.name());
        String insert = "INSERT INTO " + table.name() + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")";
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(insert);
                BufferedReader lines = lines(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                bind(statement, columns, JSON.readTree(line));
                rows++;
                if (rows % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return rows;
    }

    /// Takes out what the schema itself has put there; a table that is empty is left alone, for the journal only grows.
    private static void clear(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean empty;
            try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
                empty = !row.next();
            }
            if (!empty) {
                statement.execute("DELETE FROM " + table);
            }
        }
    }

    private BufferedReader lines(BackupManifest.Table table) throws IOException {
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(table.entry())), StandardCharsets.UTF_8));
    }

    private static Map<String, ColumnForm> columns(Connection connection, String table) throws SQLException {
        Map<String, ColumnForm> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                columns.put(about.getColumnName(column).toLowerCase(Locale.ROOT), ColumnForm.of(about, column));
            }
        }
        return columns;
    }

    private static void bind(PreparedStatement statement, Map<String, ColumnForm> columns, JsonNode row)
            throws SQLException {
        int at = 0;
        for (Map.Entry<String, ColumnForm> column : columns.entrySet()) {
            at++;
            statement.setObject(at, column.getValue().write(row.get(column.getKey())));
        }
        statement.addBatch();
    }
}
