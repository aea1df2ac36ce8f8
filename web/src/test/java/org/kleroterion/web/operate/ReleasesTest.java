package org.kleroterion.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.JournalVerifier;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Platform;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.journal.Journal;

/// What each release kept, this program opens: its backup goes back, is migrated, and its pages are read.
class ReleasesTest {

    private static final Path RELEASES =
            Path.of(System.getProperty("kleroterion.root"), "web", "src", "test", "resources", "releases");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("backups")
    void the_backup_of_a_release_comes_back_in_this_program(Path backup, TestDatabase database) throws IOException {
        TestSettings.usual().with(database.empty()).in(temporary);
        try (Restore restore = Restore.of(backup)) {
            assertThat(restore.into(temporary)).isPositive();
        }
        try (var context = Platform.start(SettingsFile.in(temporary), Clock.systemUTC())) {
            Client client = new Client(Instance.of(context));
            for (String page : List.of("", "/comite", "/calendrier", "/reglement", "/actualites.atom")) {
                assertThat(client.get("/fr/convention-ia" + page).statusCode())
                        .as(page)
                        .isEqualTo(200);
            }
            assertThat(client.signIn("garante@valombre.example", "tirage au sort")
                            .get("/fr/garant/convention-ia/journal")
                            .statusCode())
                    .isEqualTo(200);
            byte[] journal = context.getBean(Journal.class)
                    .extract(Journal.INSTANCE)
                    .text()
                    .bytes();
            assertThat(JournalVerifier.verify(journal, Optional.empty()).findings())
                    .noneMatch(Finding.Failed.class::isInstance);
        }
    }

    private static Stream<Arguments> backups() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            List<Path> backups =
                    files.filter(file -> file.toString().endsWith(".backup")).toList();
            assertThat(backups).isNotEmpty();
            return backups.stream()
                    .flatMap(
                            backup -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(backup, database)));
        }
    }
}
