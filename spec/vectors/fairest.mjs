// The fairest lottery of a small pool, found in whole numbers: for the golden record. No verifier needs it.
import { rowsOf } from '../certificate.mjs';
import { panelFaults } from '../lottery.mjs';

const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const lowest = ([n, d]) => [n / gcd(n, d), d / gcd(n, d)];
const common = (fractions) => fractions.reduce((m, [, d]) => m / gcd(m, d) * d, 1n);

// Maximises cost·x over x ≥ 0, rows·x ≤ right, where no cost is over 0 in the starting basis (the slacks, after the
// pivots `first`): the dual simplex of Bland in whole numbers over one denominator. Answers x, and what each row is worth.
function optimum(rows, right, cost, first = []) {
  const n = cost.length, width = n + rows.length, basis = rows.map((_, i) => n + i);
  const table = rows.map((row, i) => [...row, ...rows.map((_, j) => (i === j ? 1n : 0n)), right[i]]);
  table.push([...cost.map((c) => -c), ...rows.map(() => 0n), 0n]);
  let den = 1n;
  const pivot = (r, s) => {
    const sign = table[r][s] < 0n ? -1n : 1n, p = table[r][s] * sign, line = table[r].map((v) => v * sign);
    table.forEach((row, i) => {
      if (i === r) return;
      const f = row[s];
      for (let j = 0; j <= width; j++) row[j] = (row[j] * p - f * line[j]) / den;
    });
    table[r] = line;
    den = p;
    basis[r] = s;
  };
  first.forEach(([r, s]) => pivot(r, s));
  for (;;) {
    const r = basis.map((_, i) => i).filter((i) => table[i][width] < 0n).reduce((a, b) => (basis[b] < (basis[a] ?? 1e9) ? b : a), -1);
    const worth = table[rows.length];
    if (r < 0) {
      const x = Array(n).fill([0n, 1n]);
      basis.forEach((j, i) => { if (j < n) x[j] = lowest([table[i][width], den]); });
      return { x, worth: rows.map((_, i) => lowest([worth[n + i], den])) };
    }
    let s = -1;
    for (let j = 0; j < width; j++) {
      if (table[r][j] < 0n && (s < 0 || worth[j] * -table[r][s] < worth[s] * -table[r][j])) s = j;
    }
    if (s < 0) throw new Error('there is no panel');
    pivot(r, s);
  }
}

// One level: the greatest z that all undecided types can have; the multipliers are what the rules are worth.
function level(rules, counts, chances) {
  const one = (t, v) => [...counts.map((_, i) => (i === t ? v : 0n)), 0n], zero = counts.map(() => 0n), rows = [], right = [];
  const add = (row, bound) => { rows.push(row); right.push(bound); };
  add([...zero, 1n], 1n);
  for (const { low, high, members } of rules) {
    const row = [...counts.map((_, t) => (members.includes(t) ? 1n : 0n)), 0n];
    add(row, BigInt(high));
    add(row.map((v) => -v), BigInt(-low));
  }
  counts.forEach((n, t) => {
    add(one(t, 1n), n);
    const [p, d] = chances[t] ?? [0n, 1n];
    add(chances[t] ? one(t, -d) : [...zero.map((_, i) => (i === t ? -1n : 0n)), n], -n * p);
  });
  const { x, worth } = optimum(rows, right, [...zero, 1n], [[0, counts.length]]), m = common(worth);
  const whole = worth.map(([n, d]) => n * (m / d));
  const multipliers = rules.map((_, r) => whole[1 + 2 * r] - whole[2 + 2 * r]);
  return { chance: x.at(-1), multipliers };
}

// The levels, as certificate.mjs reads them.
function levelsOf(quotas, types, size) {
  const rules = rowsOf(quotas, types, size), counts = types.map(({ people }) => BigInt(people.length)), levels = [];
  const chances = types.map(() => null), open = () => chances.flatMap((chance, t) => (chance ? [] : [t]));
  while (open().length > 0) {
    const { chance, multipliers } = level(rules, counts, chances);
    const divisor = multipliers.reduce(gcd, 0n) || 1n, least = multipliers.map((u) => u / divisor);
    const sums = counts.map((_, t) => rules.reduce((sum, { members }, r) => sum + (members.includes(t) ? least[r] : 0n), 0n));
    const certain = chance[0] === chance[1], own = open().filter((t) => certain || sums[t] > 0n);
    levels.push({ chance, types: own, multipliers: certain ? least.map(() => 0n) : least,
      caps: certain ? own.map((t) => [t, 1n]) : sums.flatMap((sum, t) => (sum < 0n ? [[t, -sum]] : [])) });
    own.forEach((t) => chances[t] = chance);
  }
  return { levels, chances };
}

// All panels, as lists of types.
function panelsOf(quotas, types, size) {
  const panels = [];
  const extend = (members, from) => {
    if (members.length === size) {
      if (panelFaults(quotas, types, size, members).length === 0) panels.push(members);
      return;
    }
    for (let t = from; t < types.length; t++) {
      const taken = members.filter((m) => m === t).length, full = quotas.some(({ max }, q) => types[t].key.includes(q)
        && members.filter((m) => types[m].key.includes(q)).length === max);
      if (taken < types[t].people.length && !full) extend([...members, t], t);
    }
  };
  extend([], 0);
  return panels;
}

// The panels that a lottery with these levels may take: those that meet every bound with equality.
function onTheFace(panels, levels, quotas, types, size) {
  const rules = rowsOf(quotas, types, size), n = types.map(({ people }) => people.length);
  const bounds = levels.map(({ multipliers, caps }) => ({ weights: types.map((_, t) => Number(
    rules.reduce((sum, { members }, r) => sum + (members.includes(t) ? multipliers[r] : 0n), 0n)
      + (caps.find(([type]) => type === t)?.[1] ?? 0n))),
  bound: rules.reduce((sum, { low, high }, r) => sum + Number(multipliers[r]) * (multipliers[r] > 0n ? high : low), 0)
    + caps.reduce((sum, [t, v]) => sum + Number(v) * n[t], 0) }));
  return panels.filter((members) => bounds.every(({ weights, bound }) => members.reduce((sum, t) => sum + weights[t], 0) === bound));
}

// A table of so many panels, the next one always of those who are served too little; the first of the best.
function tableOf(panels, types, chances, count) {
  const owed = types.map(({ people }, t) => people.length * Number(chances[t][0]) / Number(chances[t][1]));
  const given = types.map(() => 0), table = [];
  for (let made = 1; made <= count; made++) {
    const lack = owed.map((seats, t) => Math.round(1e6 * (made * seats - given[t])));
    const worth = panels.map((members) => members.reduce((sum, t, at) => (
      sum + lack[t] - 1e6 * members.slice(0, at).filter((m) => m === t).length), 0));
    const next = panels[worth.indexOf(worth.reduce((a, b) => Math.max(a, b)))];
    next.forEach((t) => given[t]++);
    table.push(next);
  }
  return table;
}

// Panels with whole weights that give everyone their chance.
function mixtureOf(panels, types, chances) {
  const seats = types.map(({ people }, t) => lowest([chances[t][0] * BigInt(people.length), chances[t][1]]));
  const rows = seats.map(([, d], t) => panels.map((members) => -d * BigInt(members.filter((m) => m === t).length)));
  const { x } = optimum([panels.map(() => 1n), ...rows], [1n, ...seats.map(([n]) => -n)], panels.map(() => 0n));
  const total = common(x);
  return x.flatMap(([n, d], c) => (n > 0n ? [{ weight: n * (total / d), members: panels[c] }] : []));
}

// Levels, mixture and a table of `count` panels: all that the annex says of the lottery.
export function fairest(quotas, types, size, count) {
  const { levels, chances } = levelsOf(quotas, types, size);
  const panels = onTheFace(panelsOf(quotas, types, size), levels, quotas, types, size);
  for (let most = count; ; most *= 4) {
    const table = tableOf(panels, types, chances, most);
    try {
      const different = [...new Map(table.map((each) => [each.join(), each])).values()];
      return { levels, chances, parts: mixtureOf(different, types, chances), table: table.slice(0, count) };
    } catch (error) { if (most > 100 * count) throw error; }
  }
}

// Algorithm 8.20: the pairs of the certificate.
export function certificateOf({ levels, parts }) {
  const spaced = (values) => (values.length === 0 ? 'none' : values.join(' '));
  return [['kleroterion-certificate', 1], ...levels.flatMap(({ chance, types, multipliers, caps }) => [['level', chance.join('/')],
    ['types', types.join(' ')], ['multipliers', spaced(multipliers)], ['caps', spaced(caps.map((cap) => cap.join(':')))]]),
  ...parts.map(({ weight, members }) => ['composition', `${weight}: ${members.join(' ')}`])];
}
