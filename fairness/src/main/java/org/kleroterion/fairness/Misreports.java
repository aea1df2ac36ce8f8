package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.plan.Objective;

/// How far one person could raise their chance by giving another value of one feature.
///
/// For each type and each other value of a feature, one person of the type is given that value and the lottery is found
/// again, over the relaxation. Those who would join people with a much higher chance, or be the first of their kind,
/// are
/// tried first.
///
/// @param gain the greatest rise of a chance, 0 if nobody gains
/// @param tried how many answers were tried
/// @param all how many there are
public record Misreports(Fraction gain, int tried, int all) {

    /// Tries at most so many answers.
    ///
    /// @param chances of each type, by position, under the objective
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static Misreports of(
            TypedPeople people, List<Fraction> chances, Objective objective, int most, LotteryListener listener) {
        List<Answer> answers = answers(people, chances);
        Fraction gain = Fraction.ZERO;
        int tried = Math.min(most, answers.size());
        for (int at = 0; at < tried; at++) {
            int done = at;
            Watch watch = new Watch((work, part, whole) -> listener.progress(Work.MISREPORTS, done, tried));
            Answer answer = answers.get(at);
            Fraction with = chance(people, answer, objective, watch);
            Fraction rise = with.minusOrZero(chances.get(people.typeOf().get(answer.person())));
            gain = gain.compareTo(rise) < 0 ? rise : gain;
        }
        return new Misreports(gain, tried, answers.size());
    }

    /// @param hope how much the person may expect to gain, in floating point: only the order depends on it
    private record Answer(int person, List<Integer> quotas, double hope) {}

    private static List<Answer> answers(TypedPeople people, List<Fraction> chances) {
        TreeMap<String, Double> known = new TreeMap<>();
        for (int t = 0; t < chances.size(); t++) {
            String key = people.pool().types().get(t).quotas().toString();
            known.merge(key, LevelChance.nearly(chances.get(t)), Math::max);
        }
        List<Quota> quotas = people.pool().rules().quotas();
        List<Answer> answers = new ArrayList<>();
        for (int t = 0; t < chances.size(); t++) {
            int person = people.peopleOf(t).getFirst();
            List<Integer> own = people.volunteers().get(person).quotas();
            for (int f = 0; f < own.size(); f++) {
                for (int q = 0; q < quotas.size(); q++) {
                    if (q != own.get(f)
                            && quotas.get(q)
                                    .feature()
                                    .equals(quotas.get(own.get(f)).feature())) {
                        List<Integer> changed = new ArrayList<>(own);
                        changed.set(f, q);
                        double hope = known.getOrDefault(changed.toString(), 1.0) - LevelChance.nearly(chances.get(t));
                        answers.add(new Answer(person, List.copyOf(changed), hope));
                    }
                }
            }
        }
        answers.sort(Comparator.comparingDouble(Answer::hope).reversed());
        return answers;
    }

    /// The chance after the answer; 0 if there is no panel any more, or no trustworthy number.
    private static Fraction chance(TypedPeople people, Answer answer, Objective objective, Watch watch) {
        List<Volunteer> volunteers = new ArrayList<>(people.volunteers());
        volunteers.set(
                answer.person(),
                new Volunteer(answer.quotas(), volunteers.get(answer.person()).household()));
        PanelRules rules = people.pool().rules();
        TypedPeople changed = TypedPeople.of(rules, volunteers);
        TypedPool pool = changed.pool();
        PanelRows panel = new PanelRows(pool);
        try {
            var levels = LeximinLevels.of(pool, panel, watch);
            Fairest fairest = Fairest.of(CertificateCheck.chances(pool, levels), levels);
            return new ObjectiveSearch(panel, new KnownPanels(), watch, fairest)
                    .relaxed(objective)
                    .get(changed.typeOf().get(answer.person()));
        } catch (LostPrecision lost) {
            return Fraction.ZERO;
        }
    }
}
