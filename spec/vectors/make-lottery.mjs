// Vectors of chapters 7 (pool) and 8 (lottery over panels).
import { H, compareBytes, hex, sha256, uniform, unhex, utf8 } from '../conventions.mjs';
import { sealedHash } from '../alternates.mjs';
import { appearances, counts, deal, deviation, panelFaults, panelOrder, tag, typesOf } from '../lottery.mjs';
import { hashOf, poolLeaf, rootOf, secret } from './prover.mjs';

export const QUOTAS = [['sex', 'F', 1, 2], ['sex', 'M', 1, 2], ['age', '18-39', 1, 2], ['age', '40+', 1, 2]]
  .map(([feature, value, min, max]) => ({ feature, value, min, max }));
const person = (household, ...values) => ({ household, values });
const ALONE = [person('-', 'M', '40+'), person('-', 'F', '40+'), person('-', 'F', '18-39'), person('-', 'M', '18-39'),
  person('-', 'F', '40+'), person('-', 'M', '18-39'), person('-', 'F', '18-39')];
const TOGETHER = [person('1', 'M', '40+'), person('1', 'F', '40+'), person('-', 'F', '18-39'), person('2', 'M', '18-39'),
  person('2', 'F', '18-39'), person('3', 'F', '40+'), person('3', 'M', '40+'), person('-', 'M', '40+'),
  person('4', 'M', '18-39'), person('4', 'M', '18-39'), person('5', 'F', '40+'), person('5', 'M', '40+'),
  person('5', 'F', '18-39')];
// Three families alike, of four, and somebody alone.
const FAMILIES = [...[1, 2, 3].flatMap((home) => [person(`${home}`, 'F', '40+'), person(`${home}`, 'M', '40+'),
  person(`${home}`, 'F', '18-39'), person(`${home}`, 'F', '18-39')]), person('-', 'M', '18-39')];
const TABLE = 'composition,members\n0,0 1 3\n1,0 2 2\n', BESIDE = 'composition,alternates\n0,2 2\n1,3 0\n';
const LOOSE = QUOTAS.map((quota) => ({ ...quota, min: 0, max: 9 }));
const shown = (types) => types.map(({ key, signature, people }) => ({ key, signature, people }));

export function pool() {
  const keys = Array.from({ length: 5 }, (_, i) => secret(`volunteer ${i}`));
  const numbered = [...keys].sort((a, b) => compareBytes(H('number', a), H('number', b)));
  const values = [['F', '40+'], ['M', '40+'], ['F', '18-39'], ['M', '18-39'], ['F', '40+']];
  const elector = (i) => `99001:${i * 7}`, household = ['1', '-', '1', '-', '-'];
  const leaves = numbered.map((key, i) => poolLeaf(i, key, elector(i), household[i], values[i]));
  const panels = [[ALONE, 3, [0, 1, 3]], [ALONE, 3, [0, 0, 1]], [ALONE, 3, [0, 0, 2]], [ALONE, 2, [0, 3]], [ALONE, 3, [2, 2, 2]],
    [TOGETHER, 3, [0, 5, 7]], [TOGETHER, 3, [2, 4, 6]]];
  return [
    { algorithm: '7.2', inputs: { keys: keys.map(hex) }, expected: { hashes: keys.map((key) => hex(H('number', key))),
      numbers: keys.map((key) => numbered.indexOf(key)) } },
    { algorithm: '7.3', inputs: { volunteers: numbered.map((key, number) => ({ number, key: hex(key),
      elector: elector(number), household: household[number], values: values[number] })) },
    expected: { leaves: leaves.map(hex), root: hex(rootOf(leaves)) } },
    ...[['alone', ALONE], ['households', TOGETHER]].map(([name, people]) => ({ algorithm: '7.4', name,
      inputs: { quotas: QUOTAS, people }, expected: { types: shown(typesOf(QUOTAS, people)) } })),
    ...panels.map(([people, size, members]) => ({ algorithm: '7.5', inputs: { quotas: QUOTAS, people, size, members },
      expected: { panel: panelFaults(QUOTAS, typesOf(QUOTAS, people), size, members).length === 0 } })),
    ...[[4, [0, 0, 1, 3], 2], [7, [0, 0, 0, 0, 1, 1, 3], 2], [4, [0, 0, 1, 3], 1]].map(([size, members, most]) => ({ algorithm: '7.5',
      inputs: { quotas: LOOSE, people: FAMILIES, size, members, most },
      expected: { panel: panelFaults(LOOSE, typesOf(LOOSE, FAMILIES, most), size, members).length === 0 } })),
  ];
}

// Random-looking compositions that fit: types are taken in turn as far as the classes have room.
function dealing(name, people, size, count, most = 1) {
  const placing = sha256(utf8(`placing of ${name}`)), types = typesOf(QUOTAS, people, most), compositions = [];
  for (let start = 0; compositions.length < count; start++) {
    const members = [];
    for (let at = 0; members.length < size && at < 3 * types.length; at++) {
      const next = [...members, (start * 5 + at * (1 + (start % 3))) % types.length].sort((a, b) => a - b);
      if (panelFaults([], types, next.length, next).length === 0) members.splice(0, size, ...next);
    }
    if (members.length === size) compositions.push(members);
  }
  const order = panelOrder(placing, count), panels = deal(placing, order.map((j) => compositions[j]), types,
    people.map(({ household }) => household));
  const served = counts(panels, people.length);
  return { algorithm: '8.4', name, inputs: { placing: hex(placing), quotas: QUOTAS, people, compositions, ...most > 1 && { most } },
    expected: { order, panels, served, deviation: deviation(types, served) } };
}

export function lottery() {
  const placing = sha256(utf8('placing')), signature = unhex('ab'.repeat(48));
  const salt = secret('salt'), served = [[0, 0, 0, 0, 0, 1, 1, 1, 1, 1], [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 7], [4, 4, 4], [],
    [1, 1, 1, 1, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 6, 6, 6, 6], [0, 0, 0, 0, 5, 5, 5, 5, 5, 9, 9, 9, 9, 12]];
  const throws = [[100, '73'], [1000, '137'], [1000, '999'], [10000, '0905'], [100000, '00000']];
  return [
    { algorithm: '8.1', inputs: { salt: hex(salt), compositions: TABLE, alternates: BESIDE },
      expected: { hash: hex(sealedHash(salt, utf8(TABLE), utf8(BESIDE))) } },
    { algorithm: '8.2', inputs: { pool: hashOf(utf8('pool')), round: 2345678, signature: hex(signature) },
      expected: { placing: hex(H('placing', sha256(utf8('pool')), 2345678, signature)) } },
    { algorithm: '8.3', inputs: { placing: hex(placing), panels: 100 }, expected: { order: panelOrder(placing, 100) } },
    dealing('alone', ALONE, 3, 20), dealing('households', TOGETHER, 3, 20), dealing('large panels', TOGETHER, 6, 20),
    dealing('two of a household', TOGETHER, 6, 20, 2), dealing('two of a family', FAMILIES, 7, 20, 2),
    dealing('three of a family', FAMILIES, 9, 20, 3),
    ...[0, 7, 999].map((panel) => ({ algorithm: '8.5', name: 'tag', inputs: { key: hex(secret('volunteer 0')), panel },
      expected: { tag: hex(tag(secret('volunteer 0'), panel)) } })),
    ...served.map((list) => ({ algorithm: '8.5', name: 'appearances', inputs: { served: list },
      expected: { lines: appearances(list) } })),
    ...throws.map(([m, digits]) => {
      const second = uniform(H('second', sha256(utf8('throw')), 3456789, signature), m);
      const added = String(second).padStart(digits.length, '0');
      return { algorithm: '8.7', inputs: { throw: hashOf(utf8('throw')), round: 3456789, signature: hex(signature), panels: m,
        digits }, expected: { second: added, panel: [...digits].map((d, at) => (+d + +added[at]) % 10).join('') } };
    }),
    { algorithm: '8.8', inputs: { pool: hashOf(utf8('pool')), quotas: hashOf(utf8('quotas')), size: 40 },
      expected: { placing: hex(H('not a public draw', sha256(utf8('pool')), sha256(utf8('quotas')), 40)) } },
  ];
}
