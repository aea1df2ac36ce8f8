package org.kleroterion.sortition.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Pools;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.DealtAlternates;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.pool.ElectorIndex;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.witness.BeaconRound;

/// A convention made up from a seed: a pool, a panel drawn with its alternates, and a beacon.
record SeededConvention(PanelRules rules, PoolAnnex annex, DrawnPanel drawn) {

    static final int PANEL = 73;

    static SeededConvention of(SplittableRandom chance, int people, int size, int alternates) {
        PanelRules loose = Pools.rules(chance, size);
        List<Quota> quotas = loose.quotas().stream()
                .map(quota -> new Quota(quota.feature(), quota.value(), chance.nextInt(2), 1 + chance.nextInt(size)))
                .toList();
        List<SealedVolunteer> entrants = new ArrayList<>();
        for (Volunteer volunteer : Pools.volunteers(chance, loose, people)) {
            byte[] key = new byte[Hash.LENGTH];
            chance.nextBytes(key);
            entrants.add(new SealedVolunteer(SecretKey.of(key), new ElectorIndex("99001", entrants.size()), volunteer));
        }
        PoolAnnex annex = PoolAnnex.of(new QuotaTable(quotas), entrants);
        int perHousehold = 1 + chance.nextInt(2);
        List<Integer> panel = panel(annex, size + alternates);
        return new SeededConvention(
                new PanelRules(size, quotas, perHousehold),
                annex,
                new DrawnPanel(
                        Sha256.of(new byte[] {1}),
                        PANEL,
                        panel.subList(0, size).stream()
                                .map(number -> PanelTags.tag(key(annex, number), PANEL))
                                .toList(),
                        alternates(annex, panel.subList(size, panel.size()))));
    }

    /// The first numbers, at most one of each household.
    private static List<Integer> panel(PoolAnnex annex, int people) {
        List<Integer> panel = new ArrayList<>();
        Set<Integer> households = new TreeSet<>();
        for (int number = 0; panel.size() < people; number++) {
            int household = annex.volunteers().get(number).volunteer().household();
            if (household == Volunteer.ALONE || households.add(household)) {
                panel.add(number);
            }
        }
        return panel;
    }

    private static List<Hash> alternates(PoolAnnex annex, List<Integer> numbers) {
        List<Hash> tags = new ArrayList<>();
        for (int number : numbers) {
            tags.add(AlternateTags.tag(key(annex, number), PANEL, DealtAlternates.FIRST_RANK + tags.size()));
        }
        return tags;
    }

    private static SecretKey key(PoolAnnex annex, int number) {
        return annex.volunteers().get(number).key();
    }

    SecretKey key(int number) {
        return key(annex, number);
    }

    List<Volunteer> volunteers() {
        return annex.volunteers().stream().map(SealedVolunteer::volunteer).toList();
    }

    ServedPanel served(PanelInService panel) {
        return ServedPanel.of(rules, annex, panel);
    }

    /// The round that a notice waits for, signed by nobody.
    static BeaconRound round(int notice) {
        String signature = Sha256.of(new byte[] {(byte) notice}).hex();
        return new BeaconRound(1000 + notice, signature + signature.substring(0, 32));
    }
}
