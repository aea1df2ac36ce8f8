// Vectors of chapters 4 (seal), 5 (seed) and 6 (draw).
import { H, hex, leafHash, rootFromPath, sha256, uniform, unhex,
  utf8 } from '../conventions.mjs';
import { firstRound, ranking, roundTime, seconds, shares } from '../draw.mjs';
import { belongs, strataOf } from '../lottery.mjs';
import { envelope, hashOf, letterCode, order, orderKey, path, rollLeaf, rootOf, saltOf, secret, text } from './prover.mjs';

const BANDS = [18, 30, 45, 60, 75];
const people = (sex, sizes, bands = BANDS) => sizes.flatMap((size, at) => (
  Array.from({ length: size }, () => ({ sex, age: bands[at] }))));

// Sizes are given as F and M per band.
const STRATA = [
  ['nothing to merge', 'sex age', 50, [60, 61, 62, 63, 64], [50, 51, 52, 53, 54]],
  ['the youngest joins its older neighbour', 'sex age', 50, [10, 61, 62, 63, 64], [50, 51, 52, 53, 54]],
  ['the oldest joins its younger neighbour', 'sex age', 50, [60, 61, 62, 63, 49], [50, 51, 52, 53, 54]],
  ['a joined stratum may still be too small', 'sex age', 50, [10, 11, 12, 60, 60], [50, 51, 52, 53, 54]],
  ['youngest first, so the middle goes with the older', 'sex age', 50, [60, 20, 20, 20, 60], [50, 51, 52, 53, 54]],
  ['a sex of exactly the smallest size stands', 'sex age', 50, [10, 10, 10, 10, 10], [50, 51, 52, 53, 54]],
  ['a sex too small alone: divided anew by age', 'sex age', 50, [10, 10, 10, 10, 9], [50, 51, 52, 53, 1]],
  ['a commune too small for anything', 'sex age', 50, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]],
  ['an empty commune', 'sex age', 50, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  ['an empty stratum is too small, even for 1', 'sex age', 1, [1, 0, 1, 0, 0], [1, 1, 1, 1, 1]],
  ['a commune of men', 'sex age', 1, [0, 0, 0, 0, 0], [1, 1, 1, 1, 1]],
  ['by sex', 'sex', 50, [60, 0, 0, 0, 0], [0, 0, 50, 0, 0]],
  ['by sex, one too small', 'sex', 50, [49, 0, 0, 0, 0], [0, 0, 50, 0, 0]],
  ['by age', 'age', 50, [30, 30, 30, 30, 1], [30, 30, 10, 30, 1]],
  ['not divided', 'none', 50, [1, 0, 0, 0, 0], [0, 0, 0, 0, 2]],
];

export const ELECTORS = [
  { birthName: 'ORMEAU', useName: '', firstNames: 'Ninon, Alix', sex: 'F', birthDate: '1953-02-14', station: '0001',
    address: '1 rue du Puits', stratum: 0 },
  { birthName: 'VALMY', useName: 'ORMEAU', firstNames: 'Élise', sex: 'F', birthDate: '1990-00-00', station: '0002',
    address: '2 rue du Puits', stratum: 0 },
  { birthName: 'PRUNIER', useName: '', firstNames: '', sex: 'M', birthDate: '1961-12-31', station: '', address: '',
    stratum: 1 },
  { birthName: 'PRUNIER', useName: '', firstNames: '', sex: 'M', birthDate: '1961-12-31', station: '0001',
    address: '3 rue du Puits', stratum: 1 },
  { birthName: "D'ASTROS", useName: '', firstNames: 'Ange', sex: 'M', birthDate: '2000-02-29', station: '0001',
    address: '4 rue du Puits', stratum: 1 },
];

export function seal() {
  const K = secret('key of 99001'), labels = ['F:18+', 'M:18+'], ordered = order(K, ELECTORS);
  const leaves = ordered.map((one, i) => rollLeaf(i, labels[one.stratum], saltOf(K, i), one)), root = hex(rootOf(leaves));
  const sealed = text([['kleroterion-seal', 1], ['convention', 'exemple'], ['plan', hashOf(utf8('plan'))], ['commune', '99001'],
    ['serial', 1], ['reference-date', '2026-09-01'], ['electors', 5], ['stratum', 'F:18+ 0 2'], ['stratum', 'M:18+ 2 5'],
    ['station', '- 1'], ['station', '0001 3'], ['station', '0002 1'], ['official', 20], ['excluded', 'age 11'],
    ['excluded', 'other 4'], ['root', root]]);
  const siblings = path(leaves.map(leafHash), 3);
  return [
    ...STRATA.map(([name, strata, smallest, women, men]) => {
      const electors = [...people('F', women), ...people('M', men)];
      const found = strataOf({ strata, bands: BANDS, minimum: 18, smallest }, electors);
      return { algorithm: '4.1', name, inputs: { strata, minimumAge: 18, smallest,
        ...(strata.includes('age') ? { ageBands: BANDS } : {}), sizesByBandOf18_30_45_60_75: { F: women, M: men } },
      expected: { strata: found.map(({ label, size }) => ({ label, size })) },
      ...(found.every((one) => one.size === electors.filter((elector) => belongs(one, elector)).length) ? {}
        : { wrong: true }) };
    }),
    ...ELECTORS.map((one) => ({ algorithm: '4.2', name: 'order key', inputs: { K: hex(K), ...named(one) },
      expected: { key: hex(orderKey(K, one)) } })),
    { algorithm: '4.2', name: 'order and leaves', inputs: { K: hex(K), strata: labels, electors: ELECTORS },
      expected: { leaves: ordered.map((one, index) => ({ index, of: ELECTORS.indexOf(one), salt: hex(saltOf(K, index)),
        data: hex(leaves[index]) })), root } },
    { algorithm: '4.3', inputs: { text: new TextDecoder().decode(sealed) }, expected: { hash: hashOf(sealed) } },
    { algorithm: '4.4', inputs: { leaf: hex(leaves[3]), index: 3, size: 5, path: siblings.map(hex) },
      expected: { root: hex(rootFromPath(leafHash(leaves[3]), 3, 5, siblings)) } },
    ...[0, 1, 4320].map((index) => ({ algorithm: '4.5', inputs: { K: hex(K), index },
      expected: { code: letterCode(K, index) } })),
  ];
}
// The fields of an identity (Algorithm 2.4): both names in upper case.
const named = ({ birthName, firstNames, sex, birthDate }) => ({ birthName: birthName.toUpperCase(),
  firstNames: firstNames.toUpperCase(), sex, birthDate });

export function seed() {
  const plan = sha256(utf8('plan')), codes = ['g1', 'g2', 'g3'], r = (code) => secret(`envelope of ${code}`);
  const commitment = text([['kleroterion-commitment', 1], ['convention', 'exemple'], ['plan', hex(plan)],
    ['seal', `99001 2 ${hashOf(utf8('seal'))}`], ['unsealed', '99002']]);
  const transcript = text([['kleroterion-transcript', 1], ['commitment', hashOf(commitment)],
    ...codes.map((code) => ['envelope', `${code} ${code === 'g3' ? 'none' : hex(envelope(code, plan, r(code)))}`]),
    ...[...'71828182845904523536'].map((digit) => ['digit', digit]),
    ['opening', `g1 ${hex(r('g1'))}`], ['opening', 'g2 absent'], ['round', 1234567]]);
  const signature = unhex(`${hex(secret('signature'))}${hex(secret('signature, end')).slice(0, 32)}`);
  const rounds = [[1692803367, 3, '2023-08-23T15:09:27Z'], [1692803367, 3, '2023-08-23T15:09:26Z'],
    [1692803367, 3, '2023-08-23T15:09:28Z'], [1692803367, 3, '2023-08-23T15:09:30Z'], [1692803367, 3, '2026-11-24T10:00:00Z'],
    [1692803367, 3, '2026-04-20T00:00:00Z'], [1692803367, 3, '2020-01-01T00:00:00Z'], [1595431050, 30, '2026-11-24T10:00:01Z']];
  return [
    { algorithm: '5.1', inputs: { text: new TextDecoder().decode(commitment) }, expected: { hash: hashOf(commitment) } },
    ...codes.map((code) => ({ algorithm: '5.2', inputs: { guarantor: code, plan: hex(plan), r: hex(r(code)) },
      expected: { envelope: hex(envelope(code, plan, r(code))) } })),
    { algorithm: '5.3', inputs: { text: new TextDecoder().decode(transcript) }, expected: { hash: hashOf(transcript) } },
    { algorithm: '5.4', inputs: { transcript: hashOf(transcript), round: 1234567, signature: hex(signature) },
      expected: { seed: hex(H('seed', sha256(transcript), 1234567, signature)) } },
    ...rounds.map(([genesis, period, time]) => {
      const round = firstRound(genesis, period, seconds(time));
      const at = new Date(roundTime(genesis, period, round) * 1000).toISOString().replace('.000', '');
      return { algorithm: '5.5', inputs: { genesis, period, time }, expected: { round, at } };
    }),
  ];
}

export function draw() {
  const zero = new Uint8Array(32), first = H('seed', zero, 1, zero);
  const weights = [[[100, 50], 4, 70], [[100, 50], 4, 20], [[1, 1, 1], 1, 0], [[1, 1, 1], 1, 1], [[1, 1, 1], 1, 2],
    [[51, 612, 4321, 0, 99], 30, 2500], [[51, 612, 4321, 0, 99], 5083, 5082], [[4294967295, 1], 100000, 4294967295]];
  const waves = [8, 3].reduce(({ taken, rows }, letters, at) => {
    const cells = [[0, 12], [12, 40]], u = uniform(H('shares', first, at + 1), 40), each = shares([12, 28], letters, u);
    const list = cells.flatMap(([from, to], cell) => ranking(first, '99001', from, to)
      .slice(taken[cell], taken[cell] + each[cell])
      .map((index, k) => `99001,${['F:18+', 'M:18+'][cell]},${taken[cell] + k + 1},${index}\n`));
    return { taken: taken.map((n, cell) => n + each[cell]), rows: [...rows, { wave: at + 1, letters, u, shares: each,
      table: `commune,stratum,rank,index\n${list.join('')}` }] };
  }, { taken: [0, 0], rows: [] }).rows;
  return [
    ...weights.map(([list, letters, u]) => ({ algorithm: '6.2', inputs: { weights: list, letters, u },
      expected: { shares: shares(list, letters, u) } })),
    ...[1, 2, 3].map((wave) => ({ algorithm: '6.2', name: 'u', inputs: { seed: hex(first), wave, total: 336366 },
      expected: { u: uniform(H('shares', first, wave), 336366) } })),
    ...[['99001', 0], ['99001', 1], ['2A004', 0], ['34172', 209999]].map(([commune, index]) => ({ algorithm: '6.3',
      inputs: { seed: hex(first), commune, index }, expected: { ticket: hex(H('ticket', first, commune, index)) } })),
    { algorithm: '6.3', name: 'ranking', inputs: { seed: hex(first), commune: '99001', from: 5, to: 25 },
      expected: { indices: ranking(first, '99001', 5, 25) } },
    { algorithm: '6.4', name: 'two waves', inputs: { seed: hex(first), commune: '99001', strata: [{ label: 'F:18+', from: 0,
      to: 12 }, { label: 'M:18+', from: 12, to: 40 }], letters: [8, 3] }, expected: { waves } },
  ];
}
