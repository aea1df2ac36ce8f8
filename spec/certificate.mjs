// Chapter 8 for the verifier of the annex: the verdict that a certificate proves, in whole numbers.
import { Failed, fail } from './conventions.mjs';
import { must } from './forms.mjs';
import { compareLists, panelFaults } from './lottery.mjs';

// Fractions are [numerator, denominator], the denominator over 0.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
const less = ([a, b], [c, d]) => a * d < c * b;
const minus = ([a, b], [c, d]) => [a * d - c * b, b * d];
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
const lowest = ([a, b]) => [a / gcd(a, b), b / gcd(a, b)];
const most = (a, b) => (less(a, b) ? b : a);
const whole = (text) => (/^(0|-?[1-9]\d*)$/.test(text ?? '') ? BigInt(text)
    : fail(`${text} is no whole number`));
const position = (text) => (/^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : fail(`${text} is no type`));
const list = (text, reading) => (text === 'none' ? [] : text.split(' ').map(reading));
const ascends = (types) => types.every((type, at) => at === 0 || types[at - 1] < type);

// Algorithm 8.20, from the pairs of the text: the levels and the parts of the mixture.
export function readCertificate(pairs) {
  const [first, ...rest] = pairs, levels = [], parts = [];
  must(first?.join() === 'kleroterion-certificate,1', 'the certificate is of an unknown version');
  while (rest[0]?.[0] === 'level') {
    const texts = [rest.shift()[1]], name = `level ${levels.length + 1} (${texts[0]})`;
    for (const key of ['types', 'multipliers', 'caps']) {
      must(rest[0]?.[0] === key, `${name}: '${key}' is missing`);
      texts.push(rest.shift()[1]);
    }
    try { levels.push(readLevel(name, ...texts));
    } catch (error) { throw error instanceof Failed ? new Failed(`${name}: ${error.message}`) : error; }
  }
  for (const [key, text] of rest) {
    const [weight, members] = key === 'composition' ? text.split(': ') : fail(`${key} stands out of place`);
    parts.push({ weight: whole(weight), members: (members ?? '').split(' ').map(position) });
  }
  return { levels, parts };
}
function readLevel(name, chance, types, multipliers, caps) {
  const [n, d, ...more] = chance.split('/').map(whole), level = { name, chance: [n, d],
    types: types.split(' ').map(position), multipliers: list(multipliers, whole),
    caps: list(caps, (cap) => cap.split(':')).map(([type, v]) => [position(type), whole(v)]) };
  must(d !== undefined && more.length === 0 && n >= 0n && d > 0n && n <= d && gcd(n, d) === 1n,
      'it is no chance in lowest terms');
  must(ascends(level.types) && ascends(level.caps.map(([type]) => type)), 'its types do not ascend');
  must(level.caps.every(([, v]) => v > 0n), 'a multiplier of p ≤ 1 is below 1');
  must(level.multipliers.length > 0 || level.caps.length === 0, 'it has caps and no multipliers');
  return level;
}
// The rows of Algorithm 8.20: size, quotas, household classes.
export function rowsOf(quotas, types, size) {
  const every = types.map((_, t) => t), classes = new Map();
  const sizes = [{ low: size, high: size, members: every }];
  const bounds = quotas.map(({ min, max }, position) => (
    { low: min, high: max, members: every.filter((t) => types[t].key.includes(position)) }));
  every.filter((t) => types[t].signature.length > 0).forEach((t) => {
    const name = JSON.stringify(types[t].signature);
    classes.set(name, [...classes.get(name) ?? [], t]);
  });
  const homes = [...classes.values()].sort(([a], [b]) => compareLists(types[a].signature, types[b].signature))
    .map((members) => ({ low: 0, members, high: members.reduce((sum, t) => sum + types[t].people.length, 0)
      / types[members[0]].signature.length * types[members[0]].most }));
  return [...sizes, ...bounds, ...homes];
}
// Algorithm 8.21: the weights and the bound B.
function boundOf(rows, counts, { name, types, multipliers, caps }) {
  must(multipliers.length === rows.length,
      `${name} has ${multipliers.length} multipliers for ${rows.length} rows`);
  const weights = counts.map(() => 0n);
  let bound = 0n;
  rows.forEach(({ low, high, members }, at) => {
    const u = multipliers[at];
    members.forEach((t) => weights[t] += u);
    bound += u * BigInt(u > 0n ? high : low);
  });
  caps.forEach(([t, v]) => {
    must(t < counts.length, `${name} caps type ${t}, which the pool does not have`);
    weights[t] += v;
    bound += v * counts[t];
  });
  weights.forEach((weight, t) => (
    must(weight >= 0n, `${name}: type ${t} weighs ${weight}, less than nothing`)));
  types.forEach((t) => must(weights[t] > 0n, `${name}: its multipliers do not weigh its own type ${t}`));
  return { weights, bound };
}
// How much the chance of the last of these levels might still be raised, for all its multipliers say.
function slackOf(levels, rows, counts) {
  const own = levels.at(-1), { weights, bound } = boundOf(rows, counts, own);
  const weigh = ({ types }) => types.reduce((sum, t) => sum + weights[t] * counts[t], 0n);
  const reached = levels.reduce((sum, level) => (
    lowest(plus(sum, [weigh(level) * level.chance[0], level.chance[1]]))), [0n, 1n]);
  const [over, d] = minus([bound, 1n], reached);
  must(over >= 0n, `${own.name}: the weighted chances add up to ${reached.join('/')}, more than the bound `
      + bound);
  return [over, d * weigh(own)];
}
// The chance that the mixture gives the people of each type.
function mixed(parts, quotas, types, size) {
  const given = types.map(() => 0n);
  let total = 0n;
  parts.forEach(({ weight, members }, at) => {
    const known = members.every((t, i) => t < types.length && (i === 0 || members[i - 1] <= t));
    const [fault] = known ? panelFaults(quotas, types, size, members) : ['unknown types, or out of order'];
    must(weight > 0n && fault === undefined, `part ${at + 1} of the mixture is no panel: ${fault}`);
    total += weight;
    members.forEach((t) => given[t] += weight);
  });
  must(total > 0n, 'the mixture has no panel');
  return given.map((seats, t) => [seats, total * BigInt(types[t].people.length)]);
}
// What keeps the levels from being proven, in their order: { why, gap }, gap = null where there is no proof.
export function doubtsOf({ levels, parts }, quotas, types, size) {
  const counts = types.map(({ people }) => BigInt(people.length)), rows = rowsOf(quotas, types, size);
  const decided = types.map(() => false);
  levels.forEach(({ name, chance, types: own }, at) => {
    must(at === 0 || !less(chance, levels[at - 1].chance), `${name} comes after a greater chance`);
    own.forEach((t) => {
      must(decided[t] === false, `${name}: the pool has no type ${t}, or another level has decided it`);
      decided[t] = true;
    });
  });
  must(!decided.includes(false), `no level decides type ${decided.indexOf(false)}`);
  const given = mixed(parts, quotas, types, size);
  return levels.flatMap(({ name, chance, types: own, multipliers }, at) => {
    const proven = multipliers.length > 0;
    const gap = proven ? slackOf(levels.slice(0, at + 1), rows, counts) : null;
    const worst = own.reduce((a, b) => (less(given[b], given[a]) ? b : a));
    const lack = lowest(most(minus(chance, given[worst]), [0n, 1n]));
    return [
      { why: `${name} ${proven ? `might be ${lowest(gap).join('/')} greater` : 'has no multipliers'}`, gap },
      { why: `the mixture gives type ${worst} of ${name} ${lack.join('/')} less`, gap: lack },
    ].filter((doubt) => doubt.gap?.[0] !== 0n);
  });
}
// Algorithm 8.22: the verdict, as the pool seal writes it.
export function verdictOf(doubts) {
  if (doubts.length === 0) return 'proven';
  if (doubts.some(({ gap }) => gap === null)) return 'not proven';
  return `within ${lowest(doubts.map(({ gap }) => gap).reduce(most)).join('/')}`;
}
