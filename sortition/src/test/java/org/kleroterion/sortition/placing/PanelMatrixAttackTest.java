package org.kleroterion.sortition.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;

/// With exact quotas every feature is a vector in the null space of the table of panels and members: whoever sees such
/// a table with members who return can compute the features, whatever the features are called.
class PanelMatrixAttackTest {

    private static final int PEOPLE = 40;
    private static final int PANELS = 300;

    /// Two features of two values, each with exactly four members of eight.
    private static final PanelRules RULES = new PanelRules(
            8,
            List.of(
                    new Quota("a", "0", 4, 4),
                    new Quota("a", "1", 4, 4),
                    new Quota("b", "0", 4, 4),
                    new Quota("b", "1", 4, 4)));

    private static DealtPanels lottery(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Volunteer> volunteers = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Volunteer(List.of(number % 2, 2 + number / 2 % 2), Volunteer.ALONE))
                .toList();
        List<Composition> compositions = IntStream.range(0, PANELS)
                .mapToObj(panel -> chance.nextInt(1, 4))
                .map(both -> new Composition(List.of(both, 4 - both, 4 - both, both)))
                .toList();
        PlacingSeed placing = new PlacingSeed(Sha256.of(new byte[] {(byte) seed}));
        return Dealing.deal(placing, TypedPeople.of(RULES, volunteers), compositions);
    }

    /// What the attacker concludes: columns that no vector of the null space tells apart.
    private static List<List<Integer>> groups(List<List<Integer>> panels, int columns) {
        NullSpace space = NullSpace.of(panels, columns);
        Map<String, List<Integer>> alike = new TreeMap<>();
        for (int column = 0; column < columns; column++) {
            alike.computeIfAbsent(space.coordinates(column).toString(), first -> new ArrayList<>())
                    .add(column);
        }
        return List.copyOf(alike.values());
    }

    /// The panels of a table of tags, a tag being known by the order of its first appearance.
    private static List<List<Integer>> columns(PanelTags tags) {
        Map<Hash, Integer> seen = new TreeMap<>();
        return tags.panels().stream()
                .map(panel -> panel.stream()
                        .map(tag -> {
                            seen.putIfAbsent(tag, seen.size());
                            return seen.getOrDefault(tag, -1);
                        })
                        .toList())
                .toList();
    }

    @Test
    void numbers_that_return_from_panel_to_panel_disclose_every_type() {
        DealtPanels lottery = lottery(1);
        List<List<Integer>> types = IntStream.range(0, 4)
                .mapToObj(type -> lottery.people().peopleOf(type))
                .toList();
        assertThat(groups(lottery.panels(), PEOPLE)).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void tags_disclose_nothing_to_the_same_attack() {
        List<SecretKey> keys = IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        SecretKey.of(Sha256.of(new byte[] {(byte) number}).bytes()))
                .toList();
        PanelTags tags = PanelTags.of(lottery(1), keys);
        assertThat(groups(columns(tags), PANELS * 8)).hasSize(PANELS * 8);
        assertThat(columns(tags)).isEqualTo(columns(PanelTags.of(lottery(2), keys)));
    }

    @Test
    void the_public_record_of_a_convention_discloses_nothing_to_the_same_attack() throws IOException {
        Path table =
                Path.of(System.getProperty("kleroterion.root", ".."), "spec", "vectors", "record", "panel", "tags.csv");
        PanelTags tags = PanelTags.parse(Files.readAllBytes(table), 100);
        int seats = tags.panels().stream().mapToInt(List::size).sum();
        assertThat(groups(columns(tags), seats)).hasSize(seats);
    }
}
