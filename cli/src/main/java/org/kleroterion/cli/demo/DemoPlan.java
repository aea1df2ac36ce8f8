package org.kleroterion.cli.demo;

import java.time.Instant;
import java.util.List;
import org.kleroterion.sortition.witness.BeaconChain;

/// The plan of the demonstration, its calendar and its witnesses.
final class DemoPlan {

    static final Instant COMMITMENT_SEEN = Instant.parse("2026-09-15T08:00:00Z");
    static final Instant TRANSCRIPT_SEEN = Instant.parse("2026-09-15T09:40:00Z");
    static final Instant POOL_SEEN = Instant.parse("2026-11-05T09:00:00Z");
    static final Instant PANELS_SEEN = Instant.parse("2026-11-05T12:00:00Z");
    static final Instant THROW_SEEN = Instant.parse("2026-11-10T17:30:00Z");

    static final Instant NOTICE_SEEN = Instant.parse("2026-11-24T09:00:00Z");
    static final String NOTICE_DAY = "2026-11-25";

    static final List<String> GUARANTORS = List.of("g1", "g2", "g3");
    static final int DICE = 20;

    private DemoPlan() {}

    /// @param communes lines `code name`
    /// @param letters of the first wave
    static String text(List<String> communes, int letters, BeaconChain beacon, String authority) {
        StringBuilder lines = new StringBuilder("""
                # The plan of a fictional convention.
                kleroterion-plan = 1
                convention = convention-ia-fictive
                title = Convention citoyenne fictive sur l'intelligence artificielle
                nature = fictional
                reference-date = 2026-09-01
                minimum-age = 18
                lists = LP LCM
                """);
        communes.forEach(commune -> lines.append("commune = ").append(commune).append('\n'));
        return lines
                + """
                seals-due = 2026-09-14T12:00:00Z
                weights = electors
                strata = sex age
                age-bands = 18 30 45 60 75
                smallest-stratum = 50
                wave = 1 %d 2026-09-21 always
                wave = 2 %d 2026-10-12 volunteers<120
                replies-due = 2026-10-31T22:59:59Z
                panel-size = 40
                panels = 1000
                objective = leximin
                alternates = 10
                drop-out = 15
                per-household = 1
                margins = Parts des inscrits et du recensement, arrondies à l'entier inférieur et supérieur.
                exclusion = elu Exerce un mandat dans une commune de la métropole.
                exclusion = agent Travaille à l'organisation de la convention.
                cancellation = balise La balise se tait pendant 24 heures.
                guarantor = g1 Mme Arpège (fictive), nommée par le barreau
                guarantor = g2 M. Bémol (fictif), nommé par l'université
                guarantor = g3 Mme Clef (fictive), nommée par le conseil de développement
                dice = %d
                beacon-chain = %s
                beacon-key = %s
                beacon-genesis = %d
                beacon-period = %d
                seed-beacon = 2026-09-15T10:00:00Z
                placing-beacon = 2026-11-05T10:00:00Z
                panel-beacon = 2026-11-10T18:00:00Z
                timestamp-authority = %s
                retention = 2027-12-31
                """.formatted(
                                letters,
                                Math.max(1, letters * 3 / 10),
                                DICE,
                                beacon.hash(),
                                beacon.publicKey(),
                                beacon.genesis().getEpochSecond(),
                                beacon.period().toSeconds(),
                                authority);
    }
}
