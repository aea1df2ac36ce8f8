// Vectors of chapter 8: alternates.
import { alternateTag, damage, dealAlternates, dropOuts, expectedDamage, fits, mean, scaledAlternates, shareDeviation,
  successor } from '../alternates.mjs';
import { hex, sha256, utf8 } from '../conventions.mjs';
import { deal, panelFaults, typesOf } from '../lottery.mjs';
import { secret } from './prover.mjs';

const person = (household, ...values) => ({ household, values });

// A pool of tight quotas and what becomes of its panels when members leave.
const TIGHT = [['sex', 'F', 2, 3], ['sex', 'M', 3, 3], ['age', '18-39', 1, 2], ['age', '40-59', 2, 2], ['age', '60+', 1, 17],
  ['area', 'town', 4, 19], ['area', 'country', 1, 1], ['area', 'nowhere', 0, 0]].map(([feature, value, min, max]) => (
  { feature, value, min, max }));
const CROWD = Array.from({ length: 30 }, (_, i) => person(i < 10 ? `${1 + Math.floor(i / 2)}` : '-', 'FM'[(i * i + i % 3) % 2],
  ['18-39', '40-59', '60+'][i % 7 % 3], i % 5 === 0 ? 'country' : 'town'));
export function alternates() {
  const seed = sha256(utf8('seed of drop-outs')), placing = sha256(utf8('placing of alternates')), size = 6;
  const types = typesOf(TIGHT, CROWD), compositions = [];
  for (let start = 0; compositions.length < 12; start++) {
    const members = Array.from({ length: size }, (_, at) => (start * 5 + at * (1 + start % 4)) % types.length).sort((a, b) => a - b);
    if (panelFaults([], types, size, members).length === 0) compositions.push(members);
  }
  const beside = (members, shift) => [...types.keys()].map((t) => (t * 3 + shift) % types.length)
    .reduce((list, t) => (list.length < 3 && fits(types, members, [...list, t]) ? [...list, t] : list), []);
  const ranks = compositions.map(beside), samples = dropOuts(seed, size, 35), inputs = { quotas: TIGHT, people: CROWD };
  const counts = [[2, 3, 1, 2, 2, 4, 1, 0], [0, 5, 3, 0, 0, 1, 4, 1], [3, 3, 2, 2, 18, 20, 0, 0]];
  const households = CROWD.map(({ household }) => household), panels = deal(placing, compositions, types, households);
  const chances = types.map((_, t) => [BigInt(t % 4 + 1), 11n]), share = (sum) => mean(BigInt(sum), 1);
  return [
    ...counts.map((each) => ({ algorithm: '8.9', inputs: { quotas: TIGHT, counts: each }, expected: { damage: damage(TIGHT, each) } })),
    ...counts.map((each) => ({ algorithm: '8.10', inputs: { ...inputs, counts: each, free: [4, 1, 7, 0, 2] },
      expected: { successor: successor(TIGHT, types, each, [4, 1, 7, 0, 2]) } })),
    { algorithm: '8.11', inputs: { seed: hex(seed), seats: size, percent: 35 }, expected: { vacant: samples } },
    ...compositions.map((members, j) => ({ algorithm: '8.12', inputs: { ...inputs, seed: hex(seed), percent: 35, members,
      alternates: ranks[j] }, expected: { damage: [0, 1, 2, 3].map((n) => share(expectedDamage(TIGHT, types, samples, members,
      ranks[j].slice(0, n)))) } })),
    ...compositions.slice(0, 4).map((members, j) => ({ algorithm: '8.13', inputs: { ...inputs, members, count: 2 + 2 * j },
      expected: { alternates: scaledAlternates(TIGHT, types, members, 2 + 2 * j) } })),
    { algorithm: '8.15', inputs: { ...inputs, placing: hex(placing), compositions, alternates: ranks },
      expected: { panels: dealAlternates(placing, panels, ranks, types, households) } },
    { algorithm: '8.16', inputs: { key: hex(secret('volunteer 0')), panel: 7, rank: 2 },
      expected: { tag: hex(alternateTag(secret('volunteer 0'), 7, 2)) } },
    { algorithm: '8.17', inputs: { ...inputs, compositions, chances: chances.map((chance) => chance.join('/')) },
      expected: { deviation: shareDeviation(types, compositions, chances) } },
  ];
}
