package org.kleroterion.web.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.JournalVerifier;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Platform;
import org.kleroterion.web.Program;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.access.People;
import org.kleroterion.web.journal.Journal;
import org.kleroterion.web.mandate.Transfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class BackupTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("kleroterion.root"), "examples", "convention-ia");

    private static final int FIRST_ACTS = 20;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"EMBEDDED, EMBEDDED", "EMBEDDED, POSTGRESQL", "POSTGRESQL, EMBEDDED", "POSTGRESQL, POSTGRESQL"})
    void what_comes_back_is_the_same_table_by_table_on_either_database(TestDatabase from, TestDatabase to)
            throws IOException {
        Path first = instance("first", from);
        Path file = temporary.resolve("first.backup");
        lived(first);
        backup(first, file);
        Path second = instance("second", to);
        assertThat(restore(file, second)).isPositive();
        Path again = temporary.resolve("second.backup");
        backup(second, again);
        assertThat(tables(again)).isEqualTo(tables(file));

        try (var context = Platform.start(SettingsFile.in(second), Clock.systemUTC())) {
            Client ada = new Client(Instance.of(context)).signIn("ada@valombre.example", People.PASSWORD);
            assertThat(ada.get("/fr/organisation").body()).contains("Convention citoyenne");
            assertThat(ada.get("/fr/convention-ia").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_backup_that_is_made_while_people_write_holds_a_journal_without_a_gap(TestDatabase database)
            throws Exception {
        Path folder = instance("busy", database);
        Path file = temporary.resolve("busy.backup");
        AtomicInteger written = new AtomicInteger();
        try (var context = Platform.start(SettingsFile.in(folder), Clock.systemUTC())) {
            Instance instance = Instance.of(context);
            AtomicBoolean stop = new AtomicBoolean();
            Thread writer = Thread.startVirtualThread(() -> {
                while (!stop.get()) {
                    act(instance);
                    written.incrementAndGet();
                }
            });
            while (written.get() < FIRST_ACTS) {
                Thread.onSpinWait();
            }
            try (Program other = Program.platform("backup", folder.toString(), file.toString())) {
                assertThat(other.exitCode()).as(other.said()).isZero();
            }
            stop.set(true);
            writer.join();
        }
        Path whole = instance("whole", TestDatabase.EMBEDDED);
        restore(file, whole);
        try (var context = Platform.open(SettingsFile.in(whole), Clock.systemUTC())) {
            var extract = context.getBean(Journal.class).extract(Journal.INSTANCE);
            assertThat(extract.acts()).hasSizeBetween(FIRST_ACTS, written.get());
            assertThat(JournalVerifier.verify(extract.text().bytes(), Optional.empty())
                            .findings())
                    .noneMatch(Finding.Failed.class::isInstance);
            String head = context.getBean(JdbcClient.class)
                    .sql("SELECT hash FROM journal_head WHERE chain = 'instance'")
                    .query(String.class)
                    .single();
            assertThat(head).isEqualTo(extract.head().hex());
        }
    }

    @Test
    void what_is_damaged_later_or_no_backup_is_refused_and_nothing_is_overwritten() throws IOException {
        Path first = instance("first", TestDatabase.EMBEDDED);
        lived(first);
        Path file = temporary.resolve("file");
        backup(first, file);
        assertThat(refusal(file, first)).isEqualTo("BACKUP-104");
        assertThat(refusal(EXAMPLE.resolve("people.csv"), temporary.resolve("new")))
                .isEqualTo("BACKUP-101");

        Path damaged = Files.copy(file, temporary.resolve("damaged"));
        alter(damaged, "tables/account.jsonl", "Ada", "Eve");
        assertThat(refusal(damaged, temporary.resolve("new"))).isEqualTo("BACKUP-103");

        Path later = Files.copy(file, temporary.resolve("later"));
        alter(later, BackupManifest.NAME, "\"schema\":\"", "\"schema\":\"9");
        Path fresh = Files.createDirectory(temporary.resolve("fresh"));
        assertThat(refusal(later, fresh)).isEqualTo("BACKUP-102");
        assertThat(fresh.resolve("kleroterion.properties")).doesNotExist();
    }

    @Test
    void passwords_of_the_database_and_of_the_mail_server_are_not_in_it() throws IOException {
        Path folder = instance("first", TestDatabase.EMBEDDED);
        lived(folder);
        Files.writeString(folder.resolve("database-password"), "planted-secret");
        Path file = temporary.resolve("file");
        backup(folder, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain("planted-secret");
            }
        }
    }

    private Path instance(String name, TestDatabase database) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        TestSettings.usual().with(database.empty()).in(folder);
        return folder;
    }

    /// Some people, a published convention, and a journal.
    private static void lived(Path folder) throws IOException {
        try (var context = Platform.start(SettingsFile.in(folder), Clock.systemUTC())) {
            Instance instance = Instance.of(context);
            instance.bean(Transfer.class).take(EXAMPLE, Optional.empty(), Actor.OPERATOR);
            new People(instance).somebody("ada", StaffRole.ORGANISER, "exemple");
        }
    }

    private static void act(Instance instance) {
        instance.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> instance.bean(Journal.class)
                        .append(
                                Journal.INSTANCE,
                                Actor.OPERATOR,
                                List.of(JournalEntry.of("access.granted", "somebody", "role", "observer"))));
    }

    private static void backup(Path folder, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            Backup.write(SettingsFile.in(folder), out);
        }
    }

    private static long restore(Path file, Path folder) throws IOException {
        try (Restore restore = Restore.of(file)) {
            return restore.into(folder);
        }
    }

    private static String refusal(Path file, Path folder) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> restore(file, folder));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Problem::code).findFirst().orElseThrow();
    }

    private static void alter(Path file, String part, String said, String says) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(part);
            String text = Files.readString(inside);
            assertThat(text.toLowerCase(Locale.ROOT)).contains(said.toLowerCase(Locale.ROOT));
            Files.writeString(inside, text.replaceFirst("(?i)" + said, says));
        }
    }

    /// The lines of each table, whatever their order.
    private static Map<String, TreeSet<String>> tables(Path file) throws IOException {
        Map<String, TreeSet<String>> tables = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream()
                    .filter(one -> one.getName().startsWith("tables/"))
                    .toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                tables.put(entry.getName(), new TreeSet<>(text.lines().toList()));
            }
        }
        assertThat(tables).hasSizeGreaterThan(8);
        return tables;
    }
}
