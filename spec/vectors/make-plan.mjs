// The plan of the golden record, and the rounds of its beacon.
import { utf8 } from '../conventions.mjs';
import { hashOf } from './prover.mjs';

// The beacon is invented: its secret key is SHA-256("invented beacon key") with the first two bits cleared, so that anyone
// could sign with it. The three rounds were signed once, with the scheme of Algorithm 5.5, for the times below.
const key = '9126b263322b28072a9c05cbd0fd807e510b3766a6bec607a723ca0ff7d5fa9dd4c21b16171874bc3f187424804fc365'
  + '096af7242ae811c67c76d6e77149811a066ab977a57c4f09649331cdef50a5a2dadf61304d869ff5cd6c01b3f5e24b46';

export const PLAN = [
  ['kleroterion-plan', 1], ['convention', 'exemple'], ['title', 'Convention citoyenne inventée'], ['nature', 'fictional'],
  ['reference-date', '2026-09-01'], ['minimum-age', 18], ['lists', 'LP LCM'],
  ['commune', '99001 Valmoreau'], ['commune', "99002 L'Estang-sur-Ouze"], ['commune', '99003 Pierrefontaine'],
  ['commune', '99004 Sainte-Orbe'], ['seals-due', '2026-09-10T12:00:00Z'], ['weights', 'electors'], ['strata', 'sex age'],
  ['age-bands', '18 40 60'], ['smallest-stratum', 20], ['wave', '1 90 2026-09-16 always'],
  ['wave', '2 40 2026-10-07 volunteers<40'], ['wave', '3 30 2026-10-14 volunteers<12'], ['replies-due', '2026-10-25T22:00:00Z'],
  ['panel-size', 6], ['panels', 100], ['objective', 'leximin'], ['alternates', 2], ['drop-out', 20],
  ['per-household', 1],
  ['margins', 'Shares of the invented electors, rounded down and up by one seat.'],
  ['exclusion', 'office Holds an elective office in one of the communes.'],
  ['exclusion', 'employee Works for the organiser.'], ['cancellation', 'silent-beacon The beacon is silent for 24 hours.'],
  ['guarantor', 'g1 Aude Vernet, named by the invented bar'], ['guarantor', 'g2 Brice Ollier, named by the invented university'],
  ['guarantor', 'g3 Chloé Ferrand, named by the invented council of ethics'], ['dice', 20],
  ['beacon-chain', hashOf(utf8('invented beacon chain'))], ['beacon-key', key],
  ['beacon-genesis', 1692803367], ['beacon-period', 3], ['seed-beacon', '2026-09-15T10:00:00Z'],
  ['placing-beacon', '2026-10-28T10:00:00Z'], ['panel-beacon', '2026-11-10T18:00:00Z'], ['retention', '2027-12-31'],
];

// Of rounds 32221012, 33459412 and 33843412; then of the noons that notices name.
export const BEACON = {
  seed: '912d19e355abfd346b479c4caa23a434d895c97d262e8c356c7973465fcf22fc285c94624fe34f2e5a7da0105bc26af0',
  placing: '8589062bcf5886e899930b6915e3f9afc411dff0c9798eda35d2761298eaa5309f7efb3946444517c08ce0cf0efc2b38',
  panel: '839b653f25cf7e37fe5098fd52f16d032cd92df6466bed5dfed7f2e08c848185ddefa1729b9f1377fa263d376e1cbdd2',
  '2026-11-20': 'b02ca308832090b540ac1c417983107201c884191d728ad37f2cb1910a89cc49bda594fe30dce07d71398d2de2bd8933',
  '2026-12-04': '8ea17eb3fe45b927663ac8f663398618d484e6879250727526850d8d4c0b814d464c6bb7d9aa2fef0a7ecbc58a033263',
  '2026-12-11': 'ac0200e60bcd55dee3f1aa290b40a4dedc61f1fa8b679fa691fd66f2b83f00c7837c0de3ab952820154114ec6173f9fd',
};
