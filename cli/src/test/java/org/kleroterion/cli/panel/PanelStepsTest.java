package org.kleroterion.cli.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolReceipt;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.verify.Annex;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.Question;
import org.kleroterion.sortition.verify.Verifier;
import org.kleroterion.sortition.witness.Witnesses;

/// The steps of a panel's draw, continued from a record that was made without this program.
class PanelStepsTest {

    private static final Path VECTORS = Path.of(System.getProperty("kleroterion.root", ".."), "spec", "vectors");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTables() throws IOException {
        String pool = Files.readString(VECTORS.resolve("annex/pool.csv")).replace(",-,", ",,");
        Files.writeString(folder.resolve("pool.csv"), pool);
        Files.copy(VECTORS.resolve("record/panel/quotas.csv"), folder.resolve("quotas.csv"));
    }

    /// The golden record as it stood before a step.
    private PublicRecord before(String step) throws IOException {
        RecordFiles files = RecordFolder.read(VECTORS.resolve("record"));
        PublicRecord record = PublicRecord.of(Plan.parse(files.bytes("plan.txt").orElseThrow()));
        List<String> later = files.paths().stream()
                .filter(path -> path.startsWith("entries/"))
                .skip(1)
                .toList();
        for (String path : later) {
            Entry entry = Entry.parse(files.bytes(path).orElseThrow());
            if (entry.event().kind().equals(step)) {
                return record;
            }
            Map<String, byte[]> brought = new TreeMap<>();
            for (FileReference file : entry.files()) {
                brought.put(file.path(), files.bytes(file.path()).orElseThrow());
            }
            record = record.append(entry.event(), brought);
        }
        return record;
    }

    private void write(PublicRecord record) throws IOException {
        RecordFiles files = record.files();
        for (String path : files.paths()) {
            Path file = folder.resolve("record").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, files.bytes(path).orElseThrow());
        }
    }

    private CommandRun seal(String... more) {
        String[] line = {
            "panel",
            "seal",
            "--record",
            "record",
            "--pool",
            "pool.csv",
            "--quotas",
            "quotas.csv",
            "--household",
            "household",
            "--annex",
            "annex"
        };
        String[] all = java.util.Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return CommandRun.in(folder, all);
    }

    private Terminal terminal() {
        return new Terminal(System.out, System.err, Language.EN, folder, false);
    }

    @Test
    void a_pool_is_sealed_with_its_annex_and_a_receipt_for_everyone() throws IOException {
        write(before("pool"));
        CommandRun run = seal("--set-aside", "office=2");
        assertThat(run.status()).as(run.err()).isZero();
        PoolSeal seal = PoolSeal.parse(Files.readAllBytes(folder.resolve("record/panel/pool.txt")));
        assertThat(seal.volunteers()).isEqualTo(30);
        assertThat(seal.setAside()).hasToString("[office <5]");
        QuotaTable quotas = QuotaTable.parse(Files.readAllBytes(folder.resolve("record/panel/quotas.csv")));
        for (int number = 0; number < 30; number++) {
            byte[] receipt = Files.readAllBytes(folder.resolve("annex/receipts/" + number + ".txt"));
            assertThat(PoolReceipt.parse(receipt).root(quotas.features(), 30)).hasValue(seal.root());
        }
        PublicRecord record = PublicRecord.read(RecordFolder.read(folder.resolve("record")));
        AnnexTables tables = AnnexTables.read(terminal(), Path.of("annex"), record.history());
        assertThat(tables.compositions().compositions()).hasSize(100);
    }

    @Test
    void no_pool_is_sealed_while_near_addresses_are_undecided() throws IOException {
        write(before("pool"));
        List<String> rows = new ArrayList<>(Files.readAllLines(folder.resolve("pool.csv")));
        rows.set(1, withHousehold(rows.get(1), "12 boulevard Thiers"));
        rows.set(2, withHousehold(rows.get(2), "12 bd Tiers"));
        Files.write(folder.resolve("pool.csv"), rows);
        CommandRun run = seal();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("HOME-201 error", "12 bd Tiers");
        String decision = rows.get(1).split(",", -1)[1] + "," + rows.get(2).split(",", -1)[1] + ",same\n";
        Files.writeString(folder.resolve("households.csv"), "person,other,decision\n" + decision);
        CommandRun decided = seal("--households", "households.csv");
        assertThat(decided.status()).as(decided.err()).isZero();
    }

    /// A row of the pool: number, elector, household, features.
    private static String withHousehold(String row, String address) {
        List<String> cells = new ArrayList<>(List.of(row.split(",", -1)));
        cells.set(2, address);
        return String.join(",", cells);
    }

    @Test
    void the_certificate_of_the_annex_proves_what_the_seal_says() throws IOException {
        write(before("pool"));
        assertThat(seal().status()).isZero();
        assertThat(certificateCheck()).isInstanceOf(Finding.Passed.class);
        Path certificate = folder.resolve("annex/certificate.txt");
        String text = Files.readString(certificate);
        String withoutProof = text.replaceAll("multipliers = .*", "multipliers = none");
        assertThat(withoutProof).isNotEqualTo(text);
        Files.writeString(certificate, withoutProof);
        assertThat(certificateCheck()).isInstanceOf(Finding.Failed.class);
        Files.delete(certificate);
        assertThat(certificateCheck()).isInstanceOf(Finding.NotChecked.class);
    }

    @Test
    void alternates_that_are_sealed_are_worth_what_the_seal_says_and_more_than_common_practice() throws IOException {
        write(before("pool"));
        CommandRun run = seal();
        assertThat(run.out()).contains("0 alternates: ", "1 alternates: ", "2 alternates: ");
        PoolSeal seal = PoolSeal.parse(Files.readAllBytes(folder.resolve("record/panel/pool.txt")));
        assertThat(seal.lottery().alternates()).isEqualTo(2);
        DamageFigures damage = seal.lottery().damage();
        assertThat(damage.chosen()).isLessThan(damage.scaled());
        assertThat(damage.scaled()).isLessThan(damage.none());
        for (String check : List.of("V-8.6", "V-8.12", "V-8.13", "V-8.15")) {
            assertThat(finding(check)).isInstanceOf(Finding.Passed.class);
        }
        assertThat(Files.readAllLines(folder.resolve("annex/damage.csv"))).hasSize(4);
        assertThat(Files.readString(folder.resolve("annex/damage.svg"))).contains("<svg", "common practice");
    }

    @Test
    void more_alternates_than_people_are_refused() throws IOException {
        write(before("pool"));
        List<String> rows = Files.readAllLines(folder.resolve("pool.csv"));
        Files.write(folder.resolve("pool.csv"), rows.subList(0, 8));
        Files.writeString(folder.resolve("quotas.csv"), looseQuotas());
        CommandRun run = seal();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-263");
        assertThat(folder.resolve("annex")).doesNotExist();
    }

    private String looseQuotas() throws IOException {
        return Files.readString(folder.resolve("quotas.csv")).replaceAll(",[0-9],[0-9]\n", ",0,6\n");
    }

    private Finding certificateCheck() throws IOException {
        return finding("V-8.9");
    }

    private Finding finding(String check) throws IOException {
        Question question = new Question(
                RecordFolder.read(folder.resolve("record")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Annex(RecordFolder.read(folder.resolve("annex")))));
        return new Verifier(Witnesses.none())
                .verify(question).findings().stream()
                        .filter(finding -> finding.check().equals(check))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void nobody_who_was_not_drawn_can_be_in_the_pool() throws IOException {
        write(before("pool"));
        String pool = Files.readString(folder.resolve("pool.csv"));
        Files.writeString(folder.resolve("pool.csv"), pool.replaceFirst("99001:[0-9]+", "99001:99999"));
        CommandRun run = seal();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-191", "99001:99999");
        assertThat(folder.resolve("annex")).doesNotExist();
    }

    @Test
    void a_ground_that_the_plan_does_not_have_is_refused() throws IOException {
        write(before("pool"));
        assertThat(seal("--set-aside", "opinion=7").err()).contains("CLI-190", "opinion");
    }

    @Test
    void the_placing_round_is_told_and_another_annex_is_refused() throws IOException {
        write(before("panels"));
        Path annex = VECTORS.resolve("annex").toAbsolutePath();
        CommandRun run = CommandRun.in(folder, "panel", "deal", "--record", "record", "--annex", annex.toString());
        assertThat(run.out()).contains("33459412");
        Files.createDirectories(folder.resolve("other"));
        for (String name : new String[] {"pool.csv", "keys.csv", "compositions.csv", "alternates.csv", "salt.txt"}) {
            String text = Files.readString(annex.resolve(name), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("other").resolve(name), text.replace("salt = 54", "salt = 55"));
        }
        CommandRun other = CommandRun.in(folder, "panel", "deal", "--record", "record", "--annex", "other");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("CLI-192");
    }

    @Test
    void the_annex_gives_the_tags_that_were_published() throws IOException {
        PublicRecord record = before("throw");
        AnnexTables tables =
                AnnexTables.read(terminal(), VECTORS.resolve("annex").toAbsolutePath(), record.history());
        DealtPanels dealt = tables.deal(RecordSteps.panels(record.history()).placing());
        PanelTags tags = PanelTags.of(
                dealt,
                tables.pool().volunteers().stream().map(SealedVolunteer::key).toList());
        assertThat(tags.table().bytes()).isEqualTo(record.history().file(RecordSteps.TAGS));
        AlternateTags beside = AlternateTags.of(
                tables.dealAlternates(
                        dealt, RecordSteps.panels(record.history()).placing()),
                tables.keys());
        assertThat(beside.table().bytes()).isEqualTo(record.history().file(RecordSteps.ALTERNATES));
    }

    @Test
    void the_digits_thrown_are_noted_for_the_round_of_the_plan() throws IOException {
        write(before("throw"));
        assertThat(CommandRun.in(folder, "panel", "throw", "--record", "record", "--digits", "7")
                        .err())
                .contains("CLI-188");
        CommandRun run = CommandRun.in(folder, "panel", "throw", "--record", "record", "--digits", "7", "3");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("record/panel/throw.txt"))
                .hasSameBinaryContentAs(VECTORS.resolve("record/panel/throw.txt"));
    }

    @Test
    void a_panel_is_not_drawn_before_its_steps() throws IOException {
        write(before("panels"));
        String signature = "c3".repeat(48);
        assertThat(CommandRun.in(folder, "panel", "draw", "--record", "record", "--signature", signature)
                        .err())
                .contains("CLI-186", "throw");
        assertThat(CommandRun.in(
                                folder,
                                "panel",
                                "draw",
                                "--record",
                                "record",
                                "--dice",
                                "7",
                                "3",
                                "--beacon",
                                signature)
                        .err())
                .contains("CLI-186", "panels");
    }

    @Test
    void a_signature_that_is_not_the_beacons_draws_no_panel() throws IOException {
        write(before("drawn"));
        byte[] manifest = Files.readAllBytes(folder.resolve("record/manifest.txt"));
        CommandRun run = CommandRun.in(
                folder, "panel", "draw", "--record", "record", "--signature", "c3".repeat(48), "--annex", "annex");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-136");
        assertThat(folder.resolve("record/manifest.txt")).hasBinaryContent(manifest);
    }
}
