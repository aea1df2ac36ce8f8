// Chapter 8 for the verifier of the annex: the verdict that a certificate proves, in whole numbers.
import { boundDoubts, summed, sumOver } from './bounds.mjs';
import { Failed, fail } from './conventions.mjs';
import { must } from './forms.mjs';
import { gcd, least, less, lowest, minus, most, plus, times } from './fractions.mjs';
import { compareLists, panelFaults } from './lottery.mjs';

const whole = (text) => (/^(0|-?[1-9]\d*)$/.test(text ?? '') ? BigInt(text)
    : fail(`${text} is no whole number`));
const position = (text) => (/^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : fail(`${text} is no type`));
const list = (text, reading) => (text === 'none' ? [] : text.split(' ').map(reading));
const ascends = (types) => types.every((type, at) => at === 0 || types[at - 1] < type);

// Algorithm 8.20, from the pairs of the text: the bounds, the levels and the parts of the mixture.
export function readCertificate(pairs) {
  const [first, ...rest] = pairs, bounds = [], levels = [], parts = [];
  must(first?.join() === 'kleroterion-certificate,1', 'the certificate is of an unknown version');
  while (rest[0]?.[0] === 'bound') {
    bounds.push(readBlock(rest, (text) => `bound ${text}`, ['multipliers', 'caps'], readBound));
  }
  while (rest[0]?.[0] === 'level') {
    const name = (text) => `level ${levels.length + 1} (${text})`;
    levels.push(readBlock(rest, name, ['types', 'multipliers', 'caps'], readLevel));
  }
  for (const [key, text] of rest) {
    const [weight, members] = key === 'composition' ? text.split(': ') : fail(`${key} stands out of place`);
    parts.push({ weight: whole(weight), members: (members ?? '').split(' ').map(position) });
  }
  return { bounds, levels, parts };
}
function readBlock(rest, named, keys, reading) {
  const texts = [rest.shift()[1]], name = named(texts[0]);
  for (const key of keys) {
    must(rest[0]?.[0] === key, `${name}: '${key}' is missing`);
    texts.push(rest.shift()[1]);
  }
  try { return { name, ...reading(...texts) };
  } catch (error) { throw error instanceof Failed ? new Failed(`${name}: ${error.message}`) : error; }
}
function readProof(multipliers, caps) {
  const proof = { multipliers: list(multipliers, whole),
    caps: list(caps, (cap) => cap.split(':')).map(([type, v]) => [position(type), whole(v)]) };
  must(ascends(proof.caps.map(([type]) => type)), 'its types do not ascend');
  must(proof.caps.every(([, v]) => v > 0n), 'a multiplier of p ≤ 1 is below 1');
  must(proof.multipliers.length > 0 || proof.caps.length === 0, 'it has caps and no multipliers');
  return proof;
}
function readBound(kind, ...proof) {
  const bound = { kind, ...readProof(...proof) };
  must(['lowest', 'highest', 'mean'].includes(kind) && bound.multipliers.length > 0, 'it is no bound');
  return bound;
}
function readLevel(chance, types, ...proof) {
  const [n, d, ...more] = chance.split('/').map(whole);
  const level = { chance: [n, d], types: types.split(' ').map(position), ...readProof(...proof) };
  must(d !== undefined && more.length === 0 && n >= 0n && d > 0n && n <= d && gcd(n, d) === 1n,
      'it is no chance in lowest terms');
  must(ascends(level.types), 'its types do not ascend');
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
const isZero = ({ chance }) => chance[0] === 0n;
// How much the chance of the last of these levels might still be raised, for all its multipliers say.
function slackOf(levels, rows, counts, ceiling) {
  const own = levels.at(-1), { name, types } = own, { weights, bound, capped } = summed(rows, counts, own);
  const impossible = levels.slice(0, -1).filter(isZero).flatMap((level) => level.types);
  weights.forEach((weight, t) => (
    must(weight >= 0n || impossible.includes(t), `${name}: type ${t} weighs ${weight}, less than nothing`)));
  types.forEach((t) => must(weights[t] > 0n, `${name}: its multipliers do not weigh its own type ${t}`));
  const weigh = (level) => sumOver(level.types, (t) => weights[t] * counts[t]);
  const reached = levels.reduce((sum, level) => (
    lowest(plus(sum, times([weigh(level), 1n], level.chance)))), [0n, 1n]);
  const allowed = plus([bound, 1n], times([capped, 1n], isZero(own) ? [1n, 1n] : ceiling));
  const [over, d] = minus(allowed, reached);
  must(over >= 0n, `${name}: the weighted chances add up to ${reached.join('/')}, more than the bound `
      + lowest(allowed).join('/').replace(/\/1$/, ''));
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
// What keeps the bounds and the levels from being proven, in their order: { why, gap }, gap = null where
// there is no proof. The objective is written as in the plan.
export function doubtsOf({ bounds, levels, parts }, objective, quotas, types, size) {
  const counts = types.map(({ people }) => BigInt(people.length)), rows = rowsOf(quotas, types, size);
  const chances = types.map(() => null), kind = objective.split(' ');
  levels.forEach(({ name, chance, types: own }, at) => {
    must(at === 0 || !less(chance, levels[at - 1].chance), `${name} comes after a greater chance`);
    own.forEach((t) => {
      must(chances[t] === null, `${name}: the pool has no type ${t}, or another level has decided it`);
      chances[t] = chance;
    });
  });
  must(!chances.includes(null), `no level decides type ${chances.indexOf(null)}`);
  const over0 = levels.filter((level) => !isZero(level));
  over0.forEach(({ name, multipliers }) => must(kind[0] !== 'nash' || multipliers.length === 0,
      `${name} has multipliers, for which nash does not ask`));
  const given = mixed(parts, quotas, types, size);
  const possible = over0.flatMap((level) => level.types), own = possible.map((t) => given[t]);
  const lottery = { types: possible, counts, chances, size, people: sumOver(possible, (t) => counts[t]),
    p: over0[0]?.chance, highest: levels.at(-1).chance,
    a: own.reduce(least, [1n, 1n]), b: own.reduce(most, [0n, 1n]) };
  const ceiling = kind[0] === 'leximin' ? [1n, 1n] : lottery.highest;
  const loose = boundDoubts(bounds, kind, rows, lottery);
  const raised = levels.flatMap((level, at) => levelDoubts(level, given, () => (
    slackOf(levels.slice(0, at + 1), rows, counts, ceiling)), kind[0] === 'nash' && !isZero(level)));
  return [...loose, ...raised];
}
function levelDoubts({ name, chance, types, multipliers }, given, slack, isBoundElsewhere) {
  const slackest = multipliers.length > 0 ? slack() : null;
  const gap = slackest !== null && chance[0] === 0n && slackest[0] > 0n ? null : slackest;
  const worst = types.reduce((a, b) => (less(given[b], given[a]) ? b : a));
  const lack = lowest(most(minus(chance, given[worst]), [0n, 1n]));
  return [
    ...isBoundElsewhere ? [] : [{ gap, why: slackest === null ? `${name} has no multipliers`
      : `${name} might be ${lowest(slackest).join('/')} greater` }],
    { why: `the mixture gives type ${worst} of ${name} ${lack.join('/')} less`, gap: lack },
  ].filter((doubt) => doubt.gap?.[0] !== 0n);
}
// Algorithm 8.22: the verdict, as the pool seal writes it.
export function verdictOf(doubts) {
  if (doubts.length === 0) return 'proven';
  if (doubts.some(({ gap }) => gap === null)) return 'not proven';
  return `within ${lowest(doubts.map(({ gap }) => gap).reduce(most)).join('/')}`;
}
