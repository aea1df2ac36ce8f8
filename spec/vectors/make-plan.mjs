// The plan of the golden record, and the rounds of its beacon.
const quicknet = '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451'
  + '0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';

export const PLAN = [
  ['kleroterion-plan', 1], ['convention', 'exemple'], ['title', 'Convention citoyenne inventée'], ['nature', 'fictional'],
  ['reference-date', '2026-09-01'], ['minimum-age', 18], ['lists', 'LP LCM'],
  ['commune', '99001 Valmoreau'], ['commune', "99002 L'Estang-sur-Ouze"], ['commune', '99003 Pierrefontaine'],
  ['commune', '99004 Sainte-Orbe'], ['seals-due', '2026-09-10T12:00:00Z'], ['weights', 'electors'], ['strata', 'sex age'],
  ['age-bands', '18 40 60'], ['smallest-stratum', 20], ['wave', '1 90 2026-09-16 always'],
  ['wave', '2 40 2026-10-07 volunteers<40'], ['wave', '3 30 2026-10-14 volunteers<12'], ['replies-due', '2026-10-25T22:00:00Z'],
  ['panel-size', 6], ['panels', 100], ['objective', 'leximin'],
  ['margins', 'Shares of the invented electors, rounded down and up by one seat.'],
  ['exclusion', 'office Holds an elective office in one of the communes.'],
  ['exclusion', 'employee Works for the organiser.'], ['cancellation', 'silent-beacon The beacon is silent for 24 hours.'],
  ['guarantor', 'g1 Aude Vernet, named by the invented bar'], ['guarantor', 'g2 Brice Ollier, named by the invented university'],
  ['guarantor', 'g3 Chloé Ferrand, named by the invented council of ethics'], ['dice', 20],
  ['beacon-chain', '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971'], ['beacon-key', quicknet],
  ['beacon-genesis', 1692803367], ['beacon-period', 3], ['seed-beacon', '2026-09-15T10:00:00Z'],
  ['panel-beacon', '2026-11-10T18:00:00Z'], ['retention', '2027-12-31'],
];

// Invented signatures.
export const BEACON = { seed: 'a1'.repeat(48), placing: 'b2'.repeat(48), panel: 'c3'.repeat(48) };
