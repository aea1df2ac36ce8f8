// Chapter 8 for the verifier of the annex: what the bounds of an objective beside LEXIMIN leave.
import { must } from './forms.mjs';
import { least, less, lowest, minus, plus, ratio, times } from './fractions.mjs';

export const sumOver = (types, value) => types.reduce((sum, t) => sum + value(t), 0n);
// Algorithm 8.21: the weights, the bound of the rows, and what the caps add to it where p ≤ 1.
export function summed(rows, counts, { name, multipliers, caps }) {
  must(multipliers.length === rows.length,
      `${name} has ${multipliers.length} multipliers for ${rows.length} rows`);
  const weights = counts.map(() => 0n);
  let bound = 0n, capped = 0n;
  rows.forEach(({ low, high, members }, at) => {
    const u = multipliers[at];
    members.forEach((t) => weights[t] += u);
    bound += u * BigInt(u > 0n ? high : low);
  });
  caps.forEach(([t, v]) => {
    must(t < counts.length, `${name} caps type ${t}, which the pool does not have`);
    weights[t] += v;
    capped += v * counts[t];
  });
  return { weights, bound, capped };
}
// Algorithms 8.23 and 8.24: what each bound leaves, null where it does not help. A `lottery` has the types
// that have a chance, how many people they are, p = the lowest and the highest of the levels, a and b of the
// mixture.
function lowestLeft({ weights, bound, name }, { types, counts, p, a }) {
  types.forEach((t) => must(weights[t] >= 0n, `${name}: type ${t} weighs ${weights[t]}, less than nothing`));
  const share = sumOver(types, (t) => weights[t] * counts[t]);
  must(share > 0n, `${name}: its multipliers weigh nobody`);
  must(bound >= 0n && !less([bound, share], p), `${name}: the chances of the levels are more than it allows`);
  return { left: minus([bound, share], a), highest: [bound, share] };
}
function highestLeft({ weights, bound, name }, objective, highestFloor, lottery) {
  const { types, counts, size, people, p, highest, a, b } = lottery, worth = (t) => weights[t] * counts[t];
  const P = sumOver(types, (t) => (weights[t] > 0n ? worth(t) : 0n)), N = P - sumOver(types, worth);
  must(N > 0n, `${name}: its multipliers hold nobody down`);
  const over = (floor) => times(minus(times(floor, [P, 1n]), [bound, 1n]), [1n, N]);
  must(!less(highest, over(p)), `${name}: the chances of the levels are more than it allows`);
  if (objective[0] === 'maximin') return minus(b, over(p));
  if (a[0] === 0n || highestFloor === null) return null;
  const spread = ratio(people, size), gamma = times(ratio(objective[1], 100), ratio(size, people));
  const value = plus(times(spread, b), times(gamma, [a[1], a[0]])), [n, d] = p;
  const tangent = (x) => plus(times(spread, over(x)),
      times(gamma, minus([2n * d, n], times(x, [d * d, n * n]))));
  const [zero, far] = [tangent([0n, 1n]), tangent(highestFloor)];
  return minus(value, least(zero, far));
}
function meanLeft({ weights, bound, name }, { types, chances, people }) {
  const light = types.find((t) => weights[t] <= 0n);
  must(light === undefined, `${name}: type ${light} weighs ${weights[light]}, less than it must`);
  const [m, d] = types.map((t) => times([weights[t], 1n], chances[t])).reduce(least);
  const left = minus([bound * d, people * m], [1n, 1n]);
  must(left[0] >= 0n, `${name}: the chances of the levels are more than it allows`);
  return left;
}
const PAIR = ['lowest', 'highest'], BOUNDS = { leximin: [], maximin: PAIR, goldilocks: PAIR, nash: ['mean'] };
export function boundDoubts(bounds, objective, rows, lottery) {
  const wanted = BOUNDS[objective[0]], kinds = bounds.map(({ kind }) => kind);
  bounds.forEach(({ kind, name }, at) => must(wanted.indexOf(kind) > wanted.indexOf(kinds[at - 1]),
      `${name} is none that ${objective[0]} asks for, or stands out of place`));
  let highestFloor = null;
  return wanted.map((kind) => {
    const stated = bounds.find((bound) => bound.kind === kind), name = `bound ${kind}`;
    if (stated === undefined || lottery.types.length === 0) return { why: `${name} is missing`, gap: null };
    const { weights, bound, capped } = summed(rows, lottery.counts, stated);
    const found = { name, weights, bound: bound + capped };
    let gap = null;
    if (kind === 'mean') gap = meanLeft(found, lottery);
    if (kind === 'highest') gap = highestLeft(found, objective, highestFloor, lottery);
    if (kind === 'lowest') {
      const { left, highest } = lowestLeft(found, lottery);
      highestFloor = highest;
      gap = objective[0] === 'maximin' ? left : [0n, 1n];
    }
    return { why: gap === null ? `${name} is of no use` : `${name} leaves ${lowest(gap).join('/')}`, gap };
  }).filter(({ gap }) => gap === null || gap[0] > 0n);
}
