// Chapter 8 for the verifier of the annex: the verdict that a certificate proves, in whole numbers.
import { fail } from './conventions.mjs';
import { must } from './forms.mjs';
import { compareLists, panelFaults } from './lottery.mjs';

// Fractions are [numerator, denominator], the denominator over 0.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
const less = ([a, b], [c, d]) => a * d < c * b;
const minus = ([a, b], [c, d]) => [a * d - c * b, b * d];
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
const lowest = ([a, b]) => [a / gcd(a, b), b / gcd(a, b)];
const most = (a, b) => (less(a, b) ? b : a);
const whole = (text) => (/^(0|-?[1-9]\d*)$/.test(text) ? BigInt(text) : fail(`${text} is no whole number`));

// Algorithm 8.20, from the pairs of the text: the levels and the parts of the mixture.
export function readCertificate(pairs) {
  const [first, ...rest] = pairs, levels = [], parts = [];
  must(first?.join() === 'kleroterion-certificate,1', 'the certificate is of an unknown version');
  while (rest[0]?.[0] === 'level') {
    const [[, chance], [a, types] = [], [b, multipliers] = []] = rest.splice(0, 3), at = chance.split('/');
    must(a === 'types' && b === 'multipliers' && at.length === 2, `the level ${chance} is incomplete`);
    levels.push({ name: chance, chance: at.map(whole),
      types: types.split(' ').map((type) => Number(whole(type))),
      multipliers: multipliers === 'none' ? null : multipliers.split(' ').map(whole) });
  }
  for (const [key, text] of rest) {
    const [weight, members] = key === 'composition' ? text.split(': ') : fail(`${key} stands out of place`);
    parts.push({ weight: whole(weight), members: members.split(' ').map((type) => Number(whole(type))) });
  }
  return { levels, parts };
}
function rowsOf(quotas, types, size) {
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
function boundOf(rows, counts, multipliers, name) {
  must(multipliers.length === rows.length,
      `level ${name}: ${multipliers.length} multipliers, not ${rows.length}`);
  const sums = counts.map(() => 0n);
  let bound = 0n;
  rows.forEach(({ low, high, members }, at) => {
    const u = multipliers[at];
    members.forEach((t) => sums[t] += u);
    bound += u * BigInt(u > 0n ? high : low);
  });
  sums.forEach((sum, t) => bound -= sum < 0n ? sum * counts[t] : 0n);
  return { weights: sums.map((sum) => (sum > 0n ? sum : 0n)), bound };
}
// Algorithm 8.22: the verdict, as the pool seal writes it.
export function verdictOf({ levels, parts }, quotas, types, size) {
  const counts = types.map(({ people }) => BigInt(people.length)), rows = rowsOf(quotas, types, size);
  const chances = types.map(() => null), given = types.map(() => 0n);
  let gap = [0n, 1n], total = 0n, unproven = false;
  levels.forEach(({ name, chance: [n, d], types: own }, at) => {
    must(n >= 0n && d > 0n && n <= d && gcd(n, d) === 1n, `level ${name} is no chance in lowest terms`);
    must(at === 0 || less(levels[at - 1].chance, [n, d]), `level ${name} does not ascend`);
    own.forEach((t) => {
      must(t < types.length && chances[t] === null, `level ${name}: type ${t} is unknown or has a level`);
      chances[t] = [n, d];
    });
  });
  must(!chances.includes(null), `type ${chances.indexOf(null)} is on no level`);
  parts.forEach(({ weight, members }, at) => {
    const [fault] = panelFaults(quotas, types, size, members);
    must(weight > 0n && fault === undefined && members.every((t) => t < types.length),
        `part ${at} of the mixture is no panel: ${fault}`);
    total += weight;
    members.forEach((t) => given[t] += weight);
  });
  must(total > 0n, 'the mixture is empty');
  chances.forEach((chance, t) => gap = most(gap, minus(chance, [given[t], total * counts[t]])));
  levels.forEach(({ name, chance, types: own, multipliers }, at) => {
    if (!less(chance, [1n, 1n])) return;
    if (multipliers === null) { unproven = true; return; }
    const { weights, bound } = boundOf(rows, counts, multipliers, name), upTo = levels.slice(0, at + 1);
    own.forEach((t) => must(weights[t] > 0n, `level ${name}: type ${t} has no weight`));
    const reached = upTo.flatMap((level) => level.types).reduce((sum, t) => (
      lowest(plus(sum, [weights[t] * counts[t] * chances[t][0], chances[t][1]]))), [0n, 1n]);
    const [over, d] = minus([bound, 1n], reached);
    must(over >= 0n, `level ${name}: its chances are more than the bound permits`);
    gap = most(gap, [over, d * own.reduce((sum, t) => sum + weights[t] * counts[t], 0n)]);
  });
  return unproven ? 'not proven' : gap[0] === 0n ? 'proven' : `within ${lowest(gap).join('/')}`;
}
