package org.kleroterion.cli.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.pool.QuotaTable;

/// `panel check`, `panel lottery` and `panel summary`, on tables alone.
class PanelTablesTest {

    /// The smallest pool where the relaxation promises too much: a is in every second panel, or in all.
    private static final String POOL = """
            name,x,y,z,street
            a,0,0,0,1
            b,1,0,1,2
            c,1,1,0,3
            d,0,1,1,4
            """;

    private static final String QUOTAS = """
            feature,value,min,max
            x,0,0,2
            x,1,0,1
            y,0,0,2
            y,1,0,1
            z,0,0,2
            z,1,0,1
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("pool.csv", POOL);
        write("quotas.csv", QUOTAS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private CommandRun panel(String command, String... more) {
        List<String> line = new ArrayList<>(List.of("panel", command));
        if (!command.equals("summary")) {
            line.addAll(List.of("--pool", "pool.csv", "--quotas", "quotas.csv", "--id", "name"));
            line.addAll(Arrays.asList(more).contains("--size") ? List.of() : List.of("--size", "2"));
        }
        line.addAll(Arrays.asList(more));
        return CommandRun.in(folder, line.toArray(String[]::new));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void a_pool_with_a_panel_is_usable() {
        CommandRun run = panel("check");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("People: 4", "There is a panel that meets all the quotas.");
    }

    @Test
    void quotas_that_conflict_are_named_in_words() throws IOException {
        write("pool.csv", POOL.replace("a,0,0,0,1\n", ""));
        CommandRun run = panel("check");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("cannot be met together", "the panel has 2 members", "at most 1 with \"1\" for");
    }

    @Test
    void what_shares_of_people_could_do_and_whole_people_cannot_is_said() throws IOException {
        write("pool.csv", "name,x,y,z\nb,1,0,1\nc,1,1,0\nd,0,1,1\ne,1,0,1\nf,1,1,0\ng,0,1,1\n");
        write("quotas.csv", "feature,value,min,max\nx,0,0,3\nx,1,2,2\ny,0,0,3\ny,1,2,2\nz,0,0,3\nz,1,1,1\n");
        CommandRun run =
                CommandRun.in(folder, "panel", "check", "--pool", "pool.csv", "--quotas", "quotas.csv", "--size", "3");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("No panel meets all the quotas");
    }

    @Test
    void problems_of_both_tables_are_told_at_once_in_words_or_json() throws IOException {
        write("pool.csv", POOL.replace("d,0", "d,O"));
        write("quotas.csv", QUOTAS.replace("y,1,0,1", "y,1,2,1"));
        CommandRun run = panel("check");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("QUOTA-107", "POOL-107", "line 5, column \"x\"", "Maybe it should be \"0\"");
        CommandRun json = panel("check", "--json");
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.out()).contains("\"usable\" : false", "\"code\" : \"POOL-107\"", "\"line\" : 5");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void the_lottery_is_the_fairest_and_its_panels_keep_the_rules() throws IOException {
        CommandRun run = panel("lottery", "--out", "lottery", "--panels", "100");
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> files = files("lottery");
        assertThat(files.keySet())
                .contains(
                        "certificate.txt",
                        "compositions.csv",
                        "manifest.txt",
                        "panels.csv",
                        "pool.csv",
                        "probabilities.csv",
                        "quotas.csv",
                        "summary.txt");
        assertThat(files.get("probabilities.csv"))
                .startsWith(
                        "person,optimal,lottery\na,1.000000000000000,1.000000000000000\n" + "b,0.333333333333333,0.3");
        List<List<String>> panels =
                CanonicalTable.parse(bytes(files, "panels.csv")).rows();
        assertThat(panels).hasSize(200).contains(List.of("00", "a"), List.of("99", "a"));
        assertThat(run.out()).contains("not a public draw", "Sure to be drawn (1): a.");
    }

    @Test
    void a_lottery_without_a_record_has_alternates_who_are_not_on_their_panel() throws IOException {
        CommandRun run =
                panel("lottery", "--out", "lottery", "--panels", "100", "--alternates", "1", "--drop-out", "50");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("50 % of the members leave", "0 alternates: 0.", "1 alternates: 0.");
        Map<String, String> files = files("lottery");
        List<List<String>> panels =
                CanonicalTable.parse(bytes(files, "panels.csv")).rows();
        List<List<String>> alternates =
                CanonicalTable.parse(bytes(files, "panel-alternates.csv")).rows();
        assertThat(alternates)
                .hasSize(100)
                .allSatisfy(row -> assertThat(panels).doesNotContain(List.of(row.get(0), row.get(2))));
        assertThat(files.getOrDefault("damage.csv", "")).startsWith("alternates,damage,scaled-damage\n0,");
        assertThat(files.getOrDefault("manifest.txt", "")).contains("file = alternates.csv ");
        assertThat(panel("lottery", "--out", "other", "--panels", "100", "--alternates", "3")
                        .err())
                .contains("CLI-261");
        assertThat(panel("lottery", "--out", "other", "--panels", "100", "--alternates", "1", "--drop-out", "0")
                        .err())
                .contains("CLI-262");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void the_certificate_can_be_read_again_and_checked() throws IOException {
        panel("lottery", "--out", "lottery", "--panels", "100", "--size", "1");
        Map<String, String> files = files("lottery");
        byte[] text = bytes(files, "certificate.txt");
        PanelRules rules =
                new PanelRules(1, QuotaTable.parse(bytes(files, "quotas.csv")).quotas());
        TypedPool pool = TypedPeople.of(
                        rules,
                        Stream.of(List.of(0, 2, 4), List.of(1, 2, 5), List.of(1, 3, 4), List.of(0, 3, 5))
                                .map(quotas -> new Volunteer(quotas, Volunteer.ALONE))
                                .toList())
                .pool();
        LotteryCertificate certificate = CertificateText.parse(text, 4);
        assertThat(CertificateText.of(certificate).bytes()).isEqualTo(text);
        assertThat(CertificateCheck.verdict(pool, new Objective.Leximin(), certificate))
                .isInstanceOf(LotteryVerdict.Proven.class);
        assertThat(CertificateCheck.chances(pool, certificate.levels())).containsOnly(Fraction.of(1, 4));
    }

    @Test
    void the_manifest_has_the_hash_of_every_file() throws IOException {
        panel("lottery", "--out", "lottery", "--panels", "100");
        Map<String, String> files = files("lottery");
        String manifest = files.getOrDefault("manifest.txt", "");
        assertThat(manifest).contains("nature = not a public draw");
        files.keySet().stream()
                .filter(name -> !name.equals("manifest.txt"))
                .forEach(name -> assertThat(manifest).contains("file = " + name + " " + Sha256.of(bytes(files, name))));
    }

    @Test
    void with_an_id_the_order_of_the_rows_changes_no_byte() throws IOException {
        panel("lottery", "--out", "one", "--panels", "100", "--household", "street");
        List<String> rows = new ArrayList<>(POOL.lines().skip(1).toList());
        Collections.reverse(rows);
        write("pool.csv", "name,x,y,z,street\n" + String.join("\n", rows));
        panel("lottery", "--out", "other", "--panels", "100", "--household", "street");
        assertThat(files("other")).isEqualTo(files("one"));
    }

    @Test
    void who_is_impossible_is_told_with_the_rules() throws IOException {
        write("pool.csv", POOL + "e,1,1,1,5\nf,1,1,1,6\n");
        write("quotas.csv", QUOTAS.replace("x,0,0,2", "x,0,1,2").replace("y,0,0,2", "y,0,2,2"));
        CommandRun run = panel("lottery", "--out", "lottery", "--panels", "100");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Cannot be drawn:", "e, f", "at least 2 with \"0\" for \"y\"");
        CommandRun summary = panel("summary", "lottery");
        assertThat(run.out()).contains(summary.out());
        assertThat(panel("summary", "lottery", "--json").out())
                .contains("\"impossible\"", "\"person\" : \"e\"", "min 2 y: 0");
        assertThat(CommandRun.in(folder, "--lang", "fr", "panel", "summary", "lottery")
                        .out())
                .contains("Ne peuvent pas être tirés");
    }

    @Test
    void repairs_are_proposed_and_written_only_on_demand() throws IOException {
        write("pool.csv", POOL.replace("a,0,0,0,1\n", ""));
        String quotas = Files.readString(folder.resolve("quotas.csv"));
        CommandRun run = panel("check", "--write-repair", "1", "repaired.csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("None is applied", "  1. 1 more allowed", "Lowest chance:");
        assertThat(Files.readString(folder.resolve("quotas.csv"))).isEqualTo(quotas);
        write("quotas.csv", Files.readString(folder.resolve("repaired.csv")));
        assertThat(panel("check").status()).isZero();
        write("quotas.csv", quotas);
        assertThat(panel("check", "--write-repair", "99", "other.csv").err()).contains("CLI-273");
        assertThat(panel("check", "--json").out()).contains("\"repairs\"", "\"withinFlex\" : true");
    }

    @Test
    void quotas_beyond_the_pool_are_errors_with_repairs() throws IOException {
        write("quotas.csv", QUOTAS.replace("x,0,0,2", "x,0,2,2").replace("z,0,0,2", "z,0,2,2"));
        write("pool.csv", POOL.replace("a,0,0,0,1\n", ""));
        CommandRun run = panel("check");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("QUOTA-203");
        assertThat(run.out()).contains("1 fewer required", "more volunteer");
        assertThat(panel("lottery", "--out", "lottery").err()).contains("QUOTA-203");
    }

    @Test
    void who_is_excluded_is_told_before_any_lottery() throws IOException {
        write("pool.csv", POOL + "e,1,1,1,5\nf,1,1,1,6\n");
        write("quotas.csv", QUOTAS.replace("x,0,0,2", "x,0,1,2").replace("y,0,0,2", "y,0,2,2"));
        assertThat(panel("check").out()).contains("Cannot be drawn: c, d, e, f", "at least 2 with \"0\" for \"y\"");
        assertThat(panel("check", "--json").out()).contains("\"excluded\"", "min 2 y: 0");
    }

    @Test
    void as_many_of_a_household_as_allowed_sit_on_a_panel() throws IOException {
        write("pool.csv", POOL.replaceAll(",[1-4]\n", ",1\n"));
        assertThat(panel("check", "--household", "street").out()).contains("members of one household: at most 1");
        assertThat(panel("check", "--household", "street", "--per-household", "2")
                        .status())
                .isZero();
        CommandRun run = panel(
                "lottery", "--out", "lottery", "--panels", "100", "--household", "street", "--per-household", "2");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(panel("check", "--per-household", "0").err()).contains("CLI-271");
    }

    @Test
    void numbers_of_panels_that_dice_cannot_choose_are_refused() {
        assertThat(panel("lottery", "--out", "lottery", "--panels", "500").err())
                .contains("CLI-184");
        assertThat(panel("check", "--size", "0").err()).contains("CLI-181");
        assertThat(folder.resolve("lottery")).doesNotExist();
    }

    @Test
    void an_impossible_lottery_writes_nothing() throws IOException {
        write("pool.csv", POOL.replace("a,0,0,0,1\n", ""));
        CommandRun run = panel("lottery", "--out", "lottery");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-182");
        assertThat(folder.resolve("lottery")).doesNotExist();
    }

    @Test
    void a_larger_table_is_advised_where_a_chance_is_less_than_one_panel() throws IOException {
        String people = "name,x,y,z\n"
                + IntStream.range(0, 150)
                        .mapToObj(number -> number + ",0,0,0\n")
                        .collect(Collectors.joining());
        write("pool.csv", people);
        CommandRun run = panel("lottery", "--out", "lottery", "--panels", "100", "--size", "1");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("CLI-185", "--panels 1000");
    }

    private static byte[] bytes(Map<String, String> files, String name) {
        return files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    }
}
