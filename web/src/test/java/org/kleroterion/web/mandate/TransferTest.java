package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.journal.JournalExtract;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;

class TransferTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("kleroterion.root"), "examples", "convention-ia");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_convention_that_comes_back_is_the_same_file_but_for_its_longer_journal(TestDatabase database)
            throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try (Instance here = Instance.start(database.empty(), Clock.systemUTC())) {
            here.bean(Transfer.class).take(EXAMPLE, Optional.empty(), Actor.OPERATOR);
            write(here, "convention-ia", first);
        }
        try (Instance there = Instance.start(database.empty(), Clock.systemUTC())) {
            there.bean(Transfer.class).take(first, Optional.empty(), Actor.OPERATOR);
            write(there, "convention-ia", second);
            assertThat(new Client(there).get("/fr/convention-ia").body()).contains("Grande halle de Valombre");
        }
        var one = contents(first);
        var two = contents(second);
        assertThat(acts(two)).hasSize(4);
        assertThat(acts(two).subList(0, 2)).isEqualTo(acts(one));
        one.keySet().removeAll(List.of(Parts.JOURNAL, ConventionFile.MANIFEST));
        two.keySet().removeAll(List.of(Parts.JOURNAL, ConventionFile.MANIFEST));
        assertThat(two).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_there_already_is_refused_and_another_address_is_a_remedy(TestDatabase database) throws IOException {
        Path file = folder.resolve("file");
        try (Instance here = Instance.start(database.empty(), Clock.systemUTC())) {
            Transfer transfer = here.bean(Transfer.class);
            transfer.take(EXAMPLE, Optional.empty(), Actor.OPERATOR);
            write(here, "convention-ia", file);
            assertThat(codes(() -> transfer.take(file, Optional.of(new Slug("autre")), Actor.OPERATOR)))
                    .containsExactly("TRANSFER-112");
        }
        try (Instance there = Instance.start(database.empty(), Clock.systemUTC())) {
            Transfer transfer = there.bean(Transfer.class);
            assertThat(transfer.take(file, Optional.of(new Slug("autre")), Actor.OPERATOR))
                    .isEqualTo("autre");
            assertThat(new Client(there).get("/fr/autre").statusCode()).isEqualTo(200);
            assertThat(new Client(there).get("/fr/convention-ia").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "convention.json, Valombre, Valsombre, TRANSFER-103",
        "journal.txt, operator, somebody, TRANSFER-103",
        "manifest.json, '\"format\":1', '\"format\":2', TRANSFER-102"
    })
    void a_part_that_was_altered_is_named(String part, String said, String says, String code) throws IOException {
        try (Instance here = Instance.start()) {
            here.bean(Transfer.class).take(EXAMPLE, Optional.empty(), Actor.OPERATOR);
            Path file = folder.resolve("file");
            write(here, "convention-ia", file);
            try (var zip = FileSystems.newFileSystem(file)) {
                Path inside = zip.getPath(part);
                Files.writeString(inside, Files.readString(inside).replace(said, says));
            }
            assertThat(codes(() -> here.bean(Transfer.class).take(file, Optional.empty(), Actor.OPERATOR)))
                    .containsExactly(code);
        }
    }

    @Test
    void all_that_is_wrong_with_an_example_is_told_at_once_and_nothing_is_taken_in() throws IOException {
        Path altered = folder.resolve("altered");
        Files.createDirectories(altered.resolve("documents"));
        String json = Files.readString(EXAMPLE.resolve(Parts.CONVENTION));
        int guarantor = json.indexOf("\"GUARANTOR\"");
        Files.writeString(
                altered.resolve(Parts.CONVENTION),
                json.substring(0, guarantor) + "\"EXPERT\"" + json.substring(guarantor + "\"GUARANTOR\"".length()));
        Files.writeString(altered.resolve("documents").resolve("stray.txt"), "nobody names me");
        Files.write(
                altered.resolve(Parts.JOURNAL),
                JournalExtract.of("another", List.of()).text().bytes());
        try (Instance here = Instance.start()) {
            assertThat(codes(() -> here.bean(Transfer.class).take(altered, Optional.empty(), Actor.OPERATOR)))
                    .contains("MANDATE-210", "TRANSFER-108", "TRANSFER-110");
            assertThat(here.bean(ConventionStore.class).all()).isEmpty();
        }
    }

    @Test
    void what_is_no_convention_is_said_to_be_none() throws IOException {
        Path nothing = Files.writeString(folder.resolve("nothing"), "not a zip");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (Instance here = Instance.start()) {
            Transfer transfer = here.bean(Transfer.class);
            assertThat(codes(() -> transfer.take(nothing, Optional.empty(), Actor.OPERATOR)))
                    .containsExactly("TRANSFER-101");
            assertThat(codes(() -> transfer.take(empty, Optional.empty(), Actor.OPERATOR)))
                    .containsExactly("TRANSFER-105");
            assertThat(codes(() -> transfer.write("absente", Actor.OPERATOR, new ByteArrayOutputStream())))
                    .containsExactly("TRANSFER-111");
        }
    }

    private static void write(Instance instance, String slug, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            instance.bean(Transfer.class).write(slug, Actor.OPERATOR, out);
        }
    }

    private static List<String> acts(TreeMap<String, String> contents) {
        return JournalExtract.parse(contents.get(Parts.JOURNAL).getBytes(StandardCharsets.ISO_8859_1)).acts().stream()
                .map(act -> act.number() + " " + act.act())
                .toList();
    }

    private static TreeMap<String, String> contents(Path file) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                contents.put(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static List<String> codes(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, act);
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Problem::code).toList();
    }
}
