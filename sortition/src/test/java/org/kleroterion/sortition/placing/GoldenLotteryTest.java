package org.kleroterion.sortition.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolReceipt;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.witness.BeaconRound;

/// Replays the lottery of a record that was made without this program, from its annex.
class GoldenLotteryTest {

    private static final Path VECTORS = Path.of(System.getProperty("kleroterion.root", ".."), "spec", "vectors");

    private final QuotaTable quotas = QuotaTable.parse(record("panel/quotas.csv"));
    private final PoolSeal seal = PoolSeal.parse(record("panel/pool.txt"));
    private final PoolAnnex annex = PoolAnnex.parse(quotas, read("annex/pool.csv"), read("annex/keys.csv"));

    private static byte[] record(String path) {
        return read("record/" + path);
    }

    private static byte[] read(String path) {
        try {
            return Files.readAllBytes(VECTORS.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CompositionTable compositions() {
        return CompositionTable.parse(
                read("annex/compositions.csv"),
                annex.types(seal.size(), 1).pool().types().size());
    }

    private AlternatesTable alternates() {
        return AlternatesTable.parse(
                read("annex/alternates.csv"),
                annex.types(seal.size(), 1).pool().types().size());
    }

    private DealtPanels dealt() {
        BeaconRound beacon = PanelPublication.parse(record("panel/panels.txt")).placing();
        PlacingSeed placing = PlacingSeed.of(seal.hash(), beacon);
        return Dealing.deal(
                placing,
                annex.types(seal.size(), 1),
                PanelOrder.of(placing, compositions().compositions()));
    }

    @Test
    void the_pool_seal_is_that_of_the_annex() {
        assertThat(seal.text().bytes()).isEqualTo(record("panel/pool.txt"));
        assertThat(quotas.sha256()).isEqualTo(seal.quotas());
        assertThat(annex.volunteers()).hasSize(seal.volunteers());
        assertThat(annex.tree().root()).isEqualTo(seal.root());
        assertThat(annex.isInOrder()).isTrue();
        assertThat(annex.electorsDiffer()).isTrue();
        assertThat(annex.householdsAreNumbered()).isTrue();
    }

    @Test
    void numbering_the_volunteers_again_gives_the_same_tables() {
        PoolAnnex again = PoolAnnex.of(quotas, annex.volunteers().reversed());
        assertThat(again.poolTable().bytes()).isEqualTo(read("annex/pool.csv"));
        assertThat(again.keyTable().bytes()).isEqualTo(read("annex/keys.csv"));
    }

    @Test
    void the_compositions_are_panels_and_have_the_salted_hash() {
        Hash salt = CompositionTable.parseSalt(read("annex/salt.txt"));
        TypedPeople people = annex.types(seal.size(), 1);
        assertThat(compositions().saltedHash(salt, alternates().table().sha256()))
                .isEqualTo(seal.compositions());
        assertThat(compositions().compositions())
                .hasSize(seal.panels())
                .allSatisfy(composition -> assertThat(PanelCheck.faults(people.pool(), composition))
                        .isEmpty());
        assertThat(compositions().table().bytes()).isEqualTo(read("annex/compositions.csv"));
    }

    @Test
    void the_persons_are_dealt_as_published() {
        PanelPublication publication = PanelPublication.parse(record("panel/panels.txt"));
        DealtPanels dealt = dealt();
        PanelTags tags = PanelTags.of(
                dealt, annex.volunteers().stream().map(SealedVolunteer::key).toList());
        assertThat(dealt.faults()).isEmpty();
        assertThat(dealt.deviation()).isEqualTo(publication.deviation());
        assertThat(tags.table().bytes()).isEqualTo(record("panel/tags.csv"));
        assertThat(Appearances.of(dealt.appearances()).table().bytes()).isEqualTo(record("panel/appearances.csv"));
        assertThat(publication.tags()).isEqualTo(tags.table().sha256());
        assertThat(publication.pool()).isEqualTo(seal.hash());
        assertThat(publication.text().bytes()).isEqualTo(record("panel/panels.txt"));
    }

    @Test
    void the_alternates_are_dealt_as_published() {
        PlacingSeed placing = PlacingSeed.of(
                seal.hash(), PanelPublication.parse(record("panel/panels.txt")).placing());
        List<List<Integer>> ordered = PanelOrder.order(placing, seal.panels()).stream()
                .map(alternates().alternates()::get)
                .toList();
        DealtAlternates dealt = AlternateDealing.deal(placing, dealt(), ordered);
        AlternateTags tags = AlternateTags.of(
                dealt, annex.volunteers().stream().map(SealedVolunteer::key).toList());
        assertThat(tags.table().bytes()).isEqualTo(record("panel/alternates.csv"));
        assertThat(AlternateTags.parse(record("panel/alternates.csv"), seal.panels(), 2))
                .isEqualTo(tags);
        assertThat(alternates().table().bytes()).isEqualTo(read("annex/alternates.csv"));
        for (int panel = 0; panel < seal.panels(); panel++) {
            assertThat(dealt().panels().get(panel))
                    .doesNotContainAnyElementsOf(dealt.panels().get(panel));
        }
    }

    @Test
    void the_damage_is_that_of_the_seal() {
        TypedPool pool = annex.types(seal.size(), 1).pool();
        DropOuts dropOuts = DropOuts.of(seal.seed(), seal.size(), 20);
        DamageFigures figures = DamageFigures.of(pool, dropOuts, compositions().compositions(), alternates(), 2);
        assertThat(figures).isEqualTo(seal.lottery().damage());
        assertThat(figures.chosen()).isLessThan(figures.scaled());
        assertThat(figures.scaled()).isLessThan(figures.none());
    }

    @Test
    void the_tags_that_are_published_can_be_counted() {
        PanelTags tags = PanelTags.parse(record("panel/tags.csv"), seal.panels());
        DealtPanels dealt = dealt();
        assertThat(tags.differ()).isTrue();
        for (int number = 0; number < annex.volunteers().size(); number++) {
            assertThat(tags.panelsOf(annex.volunteers().get(number).key()))
                    .hasSize(dealt.appearances().get(number));
        }
        Appearances appearances = Appearances.parse(record("panel/appearances.csv"));
        assertThat(appearances.arePossible()).isTrue();
        assertThat(appearances.volunteers()).isEqualTo(seal.volunteers());
        assertThat(appearances.seats()).isEqualTo((long) seal.panels() * seal.size());
    }

    @Test
    void the_throw_and_the_beacon_name_the_panel_drawn() {
        PanelThrow thrown = PanelThrow.parse(record("panel/throw.txt"));
        assertThat(thrown.panels()).isEqualTo(Sha256.of(record("panel/panels.txt")));
        assertThat(thrown.text().bytes()).isEqualTo(record("panel/throw.txt"));
        String signature =
                "839b653f25cf7e37fe5098fd52f16d032cd92df6466bed5dfed7f2e08c848185" + "ddefa1729b9f1377fa263d376e1cbdd2";
        int panel = thrown.drawWith(new BeaconRound(thrown.round(), signature));
        assertThat(drawnEntry())
                .contains("\nsignature = " + signature + "\npanel = " + PanelOrder.name(panel, 100) + "\n");
    }

    private static String drawnEntry() {
        for (int number = 1; ; number++) {
            String entry = new String(record("entries/%04d.txt".formatted(number)), StandardCharsets.US_ASCII);
            if (entry.contains("\nkind = drawn\n")) {
                return entry;
            }
        }
    }

    @Test
    void each_receipt_leads_to_the_root() {
        assertThat(PoolReceipt.parse(read("receipt.txt")).text().bytes()).isEqualTo(read("receipt.txt"));
        MerkleTree tree = annex.tree();
        for (int number = 0; number < annex.volunteers().size(); number++) {
            PoolReceipt receipt = PoolReceipt.parse(PoolReceipt.of(seal.convention(), annex, tree, number)
                    .text()
                    .bytes());
            assertThat(receipt.root(quotas.features(), seal.volunteers())).hasValue(seal.root());
            assertThat(receipt.root(quotas.features(), seal.volunteers() + 40)).isNotEqualTo(Optional.of(seal.root()));
        }
    }
}
