// Chapter 8 for the two verifiers: alternates, what becomes of a panel when members leave, and who takes
// their seats.
import { H, compareBytes, fail, hex, keyed, sha256, uniform, unhex } from './conventions.mjs';
import { panelName } from './draw.mjs';
import { TYPES, must, same } from './forms.mjs';

// --- Damage and drop-outs -------------------------------------------------------------------------
export const POINT = 720720, SAMPLES = 200;
const weight = ({ max }) => Math.floor(POINT / Math.max(max, 1));

// Algorithm 8.9: in parts of a point. `counts` are in the order of `quotas`.
export const damage = (quotas, counts) => quotas.reduce((sum, quota, at) => (
  sum + weight(quota) * Math.max(0, quota.min - counts[at], counts[at] - quota.max)), 0);

// What the damage changes by when one person more counts for a quota that `count` people have.
const entry = (quota, count) => (count < quota.min ? -weight(quota) : count >= quota.max ? weight(quota) : 0);
const change = (quotas, counts, key) => key.reduce((sum, at) => sum + entry(quotas[at], counts[at]), 0);

// Algorithm 8.10: the position in `free`, a list of types by rank, of whoever takes a vacant seat.
export function successor(quotas, types, counts, free) {
  const changes = free.map((type) => change(quotas, counts, types[type].key));
  return changes.indexOf(Math.min(...changes));
}

// Algorithm 8.11: for each sample, the seats that fall vacant.
export const dropOuts = (seed, seats, percent) => Array.from({ length: SAMPLES }, (_, sample) => (
  Array.from({ length: seats }, (__, seat) => seat)
    .filter((seat) => uniform(H('drop-out', seed, sample, seat), 100) < percent)));

// Algorithm 8.12: the damage of a composition with its alternates, the sum over all samples.
export function expectedDamage(quotas, types, samples, members, alternates) {
  const full = quotas.map(() => 0);
  members.forEach((type) => types[type].key.forEach((at) => full[at]++));
  return samples.reduce((sum, vacant) => {
    const counts = [...full], free = [...alternates];
    for (const seat of vacant) {
      types[members[seat]].key.forEach((at) => counts[at]--);
      if (free.length === 0) continue;
      const [next] = free.splice(successor(quotas, types, counts, free), 1);
      types[next].key.forEach((at) => counts[at]++);
    }
    return sum + damage(quotas, counts);
  }, 0);
}

// --- Who fits beside a panel ------------------------------------------------------------------------
const classOf = (type) => JSON.stringify(type.signature);
function roomBeside(types, taken) {
  const people = types.map((type) => type.people.length), rooms = new Map();
  const shared = types.filter(({ signature }) => signature.length > 0);
  shared.forEach((type) => rooms.set(classOf(type),
      (rooms.get(classOf(type)) ?? 0) + type.people.length));
  shared.filter((type, at) => shared.findIndex((other) => classOf(other) === classOf(type)) === at)
    .forEach((type) => rooms.set(classOf(type),
      rooms.get(classOf(type)) / type.signature.length * type.most));
  const has = (type) => people[type] > 0 && (rooms.get(classOf(types[type])) ?? 1) > 0;
  const take = (type) => {
    people[type]--;
    const room = classOf(types[type]);
    if (rooms.has(room)) rooms.set(room, rooms.get(room) - 1);
  };
  taken.forEach(take);
  return { people, has, take };
}
export function fits(types, members, alternates) {
  const room = roomBeside(types, members);
  return alternates.every((type) => room.has(type) && (room.take(type), true));
}

// --- Algorithm 8.13: scaled alternates --------------------------------------------------------------
export function wanted(quotas, count) {
  const result = quotas.map(() => 0), middle = ({ min, max }) => min + max;
  for (const feature of new Set(quotas.map((quota) => quota.feature))) {
    const own = quotas.map((quota, at) => at).filter((at) => quotas[at].feature === feature);
    const total = Math.max(1, own.reduce((sum, at) => sum + middle(quotas[at]), 0));
    own.forEach((at) => { result[at] = Math.floor(count * middle(quotas[at]) / total); });
    const left = count - own.reduce((sum, at) => sum + result[at], 0);
    const rest = (at) => (count * middle(quotas[at])) % total;
    [...own].sort((a, b) => rest(b) - rest(a) || a - b).slice(0, left).forEach((at) => result[at]++);
  }
  return result;
}
export function scaledAlternates(quotas, types, members, count) {
  const open = wanted(quotas, count), room = roomBeside(types, members), chosen = [];
  while (chosen.length < count) {
    const met = (type) => types[type].key.filter((at) => open[at] > 0).length;
    const [best] = types.map((_, type) => type).filter(room.has)
      .sort((a, b) => met(b) - met(a) || room.people[b] - room.people[a] || a - b);
    if (best === undefined) return chosen;
    room.take(best);
    types[best].key.forEach((at) => open[at]--);
    chosen.push(best);
  }
  return chosen;
}

// The three sums over a table of compositions: with its alternates, with scaled ones, without any.
export function damages(quotas, types, samples, compositions, alternates, count) {
  const known = new Map(), sums = [0n, 0n, 0n];
  compositions.forEach((members, j) => {
    const name = `${members};${alternates[j]}`;
    if (!known.has(name)) {
      known.set(name, [alternates[j], scaledAlternates(quotas, types, members, count), []]
        .map((list) => BigInt(expectedDamage(quotas, types, samples, members, list))));
    }
    known.get(name).forEach((each, at) => { sums[at] += each; });
  });
  return sums;
}
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
export const lowest = (numerator, denominator) => {
  const common = gcd(numerator, denominator);
  return `${numerator / common}/${denominator / common}`;
};
export const mean = (sum, panels) => lowest(sum, BigInt(POINT) * BigInt(SAMPLES) * BigInt(panels));

// Algorithm 8.17: `chances` are [numerator, denominator] of each type, as big integers.
export function shareDeviation(types, compositions, chances) {
  const seats = types.map(() => 0), m = BigInt(compositions.length);
  compositions.flat().forEach((type) => seats[type]++);
  const size = (n) => (n < 0n ? -n : n), greater = ([a, b], [c, d]) => (a * d < c * b ? [c, d] : [a, b]);
  const all = types.flatMap(({ people }, type) => [Math.floor, Math.ceil].map((round) => {
    const [n, d] = chances[type], times = BigInt(round(seats[type] / people.length));
    return [size(n * m - times * d), d * m];
  }));
  return lowest(...all.reduce(greater, [0n, 1n]));
}

// --- Algorithms 8.15 and 8.16: dealing, tags --------------------------------------------------------
function least(numbers, value) {
  const values = numbers.map(value), low = Math.min(...values);
  return numbers.filter((_, at) => values[at] === low);
}
// `panels` are the numbers of the members, `ranks` the types of the alternates, both in the order of panels.
export function dealAlternates(placing, panels, ranks, types, households) {
  const served = households.map(() => 0);
  return ranks.map((list, panel) => {
    const here = [...panels[panel]];
    for (const type of list) {
      const load = (number) => here.filter((other) => households[number] !== '-'
        && households[number] === households[other]).length;
      const free = types[type].people.filter((each) => !here.includes(each) && load(each) < types[type].most);
      if (free.length === 0) fail(`nobody of type ${type} is left beside panel ${panel}`);
      const [[, chosen]] = least(least(free, load), (each) => served[each])
        .map((each) => [H('deal-alternate', placing, panel, each), each])
        .sort(([a], [b]) => compareBytes(a, b));
      here.push(chosen);
      served[chosen]++;
    }
    return here.slice(panels[panel].length);
  });
}
export const alternateTag = (key, panel, rank) => keyed(key, 'alternate', panel, rank);

// --- What anyone, and the holder of a receipt, can check ----------------------------------------------
export function alternatesAddUp(record) {
  const rows = record.get('panel/alternates.csv'), { panels, alternates } = record.get('panel/pool.txt');
  same(record.get('panel/panels.txt').alternates, record.hash('panel/alternates.csv'),
      'the hash of the alternates');
  same(rows.length, panels * alternates, 'the number of alternates');
  rows.forEach(([panel, rank, tag], at) => {
    const place = [panelName(panels, Math.floor(at / alternates)), at % alternates + 1];
    same([panel, rank], place, `line ${at + 2} of the alternates: panel and rank`);
    must(TYPES.hash.test(tag), 'the tag of an alternate is no hash');
  });
  const members = record.get('panel/tags.csv').map(([, tag]) => tag);
  const all = new Set([...members, ...rows.map(([, , tag]) => tag)]);
  same(all.size, new Set(members).size + rows.length, 'the number of different tags');
}
export function holderStandsBy(record, key) {
  const mine = record.get('panel/alternates.csv')
    .filter(([panel, rank, tag]) => tag === hex(alternateTag(key, Number(panel), Number(rank))));
  const drawn = record.all('drawn')[0]?.panel, now = mine.find(([panel]) => panel === drawn);
  return `alternate of ${mine.length} of ${record.get('panel/pool.txt').panels} panels`
    + (now === undefined ? '' : `, of rank ${now[1]} on the one drawn`);
}

// --- What the annex shows ---------------------------------------------------------------------------
export const sealedHash = (salt, compositions, alternates) => H('compositions', salt, sha256(compositions),
    sha256(alternates));
export function alternatesFit(types, compositions, alternates, count) {
  same(alternates.length, compositions.length, 'the number of lists of alternates');
  alternates.forEach((list, j) => {
    same(list.length, count, `composition ${j}: the number of alternates`);
    must(list.every((type) => type < types.length) && fits(types, compositions[j], list),
        `composition ${j}: the alternates do not fit beside it`);
  });
}
export function damageIsStated(record, { quotas, types }, compositions, alternates) {
  const pool = record.get('panel/pool.txt'), samples = dropOuts(unhex(pool.seed), pool.size,
      Number(record.plan()['drop-out']));
  const sums = damages(quotas, types, samples, compositions, alternates, pool.alternates);
  ['damage', 'scaled-damage', 'no-alternates-damage'].forEach((key, at) => (
    same(pool[key], mean(sums[at], compositions.length), key)));
  must(sums[0] <= sums[1], 'the alternates do more harm than scaled ones would');
}
