package org.kleroterion.sortition.replacement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.panel.Volunteer;

/// Who is on the panel at a moment, as those see it who hold the annex. Confidential.
///
/// @param volunteers of the sealed pool, by number
/// @param seated the numbers in service
/// @param barred the numbers of those who left or refused: they never return
/// @param alternates the numbers of the alternates of the panel drawn, by rank
public record PersonsInService(
        PanelRules rules,
        List<Volunteer> volunteers,
        List<Integer> seated,
        List<Integer> barred,
        List<Integer> alternates) {

    public PersonsInService {
        volunteers = List.copyOf(volunteers);
        seated = List.copyOf(seated);
        barred = List.copyOf(barred);
        alternates = List.copyOf(alternates);
    }

    /// The persons behind the tags.
    ///
    /// @throws org.kleroterion.sortition.encoding.MalformedText if a tag is nobody's
    static PersonsInService of(PanelInService panel, TagHolders holders, PanelRules rules, List<Volunteer> volunteers) {
        return new PersonsInService(
                rules,
                volunteers,
                numbers(holders, panel.seated()),
                numbers(holders, panel.gone()),
                numbers(holders, panel.drawn().alternates()));
    }

    private static List<Integer> numbers(TagHolders holders, List<Hash> tags) {
        return tags.stream().map(holders::number).toList();
    }

    /// Whether a person is free to come: not in service, never gone, and their household has a place left.
    public boolean mayEnter(int number) {
        int household = volunteers.get(number).household();
        long sitting = household == Volunteer.ALONE
                ? 0
                : seated.stream()
                        .filter(seat -> volunteers.get(seat).household() == household)
                        .count();
        return !seated.contains(number) && !barred.contains(number) && sitting < rules.perHousehold();
    }

    /// Everyone who may enter, ascending.
    public List<Integer> free() {
        return IntStream.range(0, volunteers.size())
                .filter(this::mayEnter)
                .boxed()
                .toList();
    }

    /// The damage of those in service, in parts of a point.
    public long damage() {
        return QuotaDamage.of(rules.quotas(), counts(Optional.empty()));
    }

    /// The damage of those in service and one more, in parts of a point.
    public long damageWith(int number) {
        return QuotaDamage.of(rules.quotas(), counts(Optional.of(number)));
    }

    /// How many in service count for each quota, in the order of the quotas.
    public List<Integer> counts() {
        return counts(Optional.empty());
    }

    private List<Integer> counts(Optional<Integer> more) {
        int[] counts = new int[rules.quotas().size()];
        seated.forEach(number -> volunteers.get(number).quotas().forEach(quota -> counts[quota]++));
        more.ifPresent(number -> volunteers.get(number).quotas().forEach(quota -> counts[quota]++));
        return Arrays.stream(counts).boxed().toList();
    }

    /// The damage that each of some people would leave, by number.
    Map<Integer, Long> damages(List<Integer> numbers) {
        Map<Integer, Long> damages = new TreeMap<>();
        numbers.forEach(number -> damages.put(number, damageWith(number)));
        return damages;
    }
}
