// Chapters 3 to 7 for the two verifiers: what a plan and a seal may say, rounds, shares, tickets, cells,
// waves, quotas.
import { H, compareBytes, compareText, skip } from './conventions.mjs';
import { ascending, must, same } from './forms.mjs';

// --- Chapters 3 and 4: what a plan and a seal may say ---------------------------------------------
export function planObeys({ problems, plan }) {
  must(!problems.has('plan.txt'), problems.get('plan.txt'));
  const p = plan(), codes = (key) => p[key].map(([code]) => code), days = p.wave.map(([, , day]) => day);
  const bands = p['age-bands']?.split(' ').map(Number) ?? [], census = p.weights === 'census';
  must(ascending(codes('commune'), compareText), 'communes are not in ascending order');
  same(codes('census'), census ? codes('commune') : [], 'the list of communes with a census');
  must(!census || p.strata === 'none', 'weights = census and strata do not go together');
  must(p.strata.includes('age') === bands.length > 0, 'age bands and strata do not agree');
  must(ascending(bands, (a, b) => a - b), 'age bands do not ascend');
  same(bands[0] ?? p['minimum-age'], p['minimum-age'], 'the first age band');
  must(p['smallest-stratum'] > 0 && p['panel-size'] > 0 && p['per-household'] > 0 && p['beacon-period'] > 0,
      'a number that must not be 0 is');
  must(p.alternates <= p['panel-size'], 'more alternates than members');
  must(p.dice >= 20 && p.guarantor.length >= 3, 'fewer than 20 dice or than 3 guarantors');
  same(p.wave.map(([number]) => number), p.wave.map((_, at) => at + 1), 'the numbering of the waves');
  must(p.wave.every(([, letters, , below]) => letters > 0 && below !== '0'),
      'a wave has no letter or cannot be');
  for (const key of ['guarantor', 'exclusion', 'cancellation']) {
    same(new Set(codes(key)).size, codes(key).length, `the number of different codes of ${key}`);
  }
  const times = ['seals-due', 'seed-beacon', 'replies-due', 'placing-beacon', 'panel-beacon', 'retention']
    .map((key) => p[key]);
  must(ascending(times, compareText), 'the times are not in order');
  must(ascending(days, compareText) && days[0] >= p['seed-beacon'].slice(0, 10)
    && days.at(-1) <= p['replies-due'].slice(0, 10), 'the dates of the waves are not in order');
}
export function sealFault(seal, plan) {
  const starts = plan['age-bands']?.split(' ') ?? [plan['minimum-age']];
  const strata = seal.stratum.map(([label, sex, from, to, start, end]) => (
    { label, sex, from, to, start: +start, end: +end }));
  const sexes = strata.map(({ sex }) => sex).join('');
  const allowed = plan.strata.includes('sex') ? /^(F+M+|\*+)$/ : /^\*+$/;
  if (!allowed.test(sexes)) return 'strata of the wrong sex, or out of order';
  for (const [at, { label, sex, from, start, end }] of strata.entries()) {
    const before = strata[at - 1], first = sex !== before?.sex, open = strata[at + 1]?.sex !== sex;
    const next = first ? from === String(starts[0]) && !before?.to : +from === +before.to + 1;
    if (!next || !starts.includes(from) || open !== (strata[at].to === undefined)) {
      return `no merging gives the stratum ${label}`;
    }
    const alone = strata.length === 1, small = end - start < plan['smallest-stratum'];
    if (start !== (before?.end ?? 0) || end < start) return `the stratum ${label} leaves a gap or overlaps`;
    if (small && !alone) return `the stratum ${label} is too small`;
  }
  const reasons = ['age', 'list', 'objection', 'office', 'other'], codes = seal.station.map(([code]) => code);
  const places = seal.excluded.map(([reason]) => reasons.indexOf(reason));
  const sum = (list) => list.reduce((total, fields) => total + Number(fields.at(-1)), 0);
  if (strata.at(-1).end !== seal.electors) return 'its strata do not end with the electors';
  if (seal.electors > 2 ** 32) return 'it has more electors than 2^32';
  if (sum(seal.station) !== seal.electors) return `its stations have ${sum(seal.station)} electors`;
  if (!ascending(codes, compareText)) return 'its stations are not in ascending order';
  if (!ascending(places, (a, b) => a - b)) return 'its exclusions are not in order';
  const few = seal.excluded.find(([reason, count]) => reason !== 'other' && count < 5);
  if (few !== undefined) return `it counts ${few[1]} people apart, for ${few[0]}`;
  const left = seal.official - sum(seal.excluded);
  return left === seal.electors ? '' : `official less excluded gives ${left}, not ${seal.electors}`;
}
export function lastSeals({ all }) {
  const last = new Map(all('seal').map(({ commune, serial }) => [commune, serial]));
  return [...last].sort(([a], [b]) => compareText(a, b));
}

// --- Chapters 5 and 6: rounds, shares, tickets ----------------------------------------------------
export const seconds = (time) => Date.parse(time) / 1000;
export function firstRound(genesis, period, time) {
  return time <= genesis ? 1 : Math.ceil((time - genesis) / period) + 1;
}
export const roundTime = (genesis, period, round) => genesis + (round - 1) * period;
export function shares(weights, letters, u) {
  const n = BigInt(letters), total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  let before = 0n;
  return weights.map((weight) => {
    const from = (n * before + BigInt(u)) / total;
    before += BigInt(weight);
    return Number((n * before + BigInt(u)) / total - from);
  });
}
export function ranking(seed, commune, from, to) {
  const indices = Array.from({ length: to - from }, (_, at) => from + at);
  const tickets = indices.map((index) => [H('ticket', seed, commune, index), index]);
  return tickets.sort(([a, i], [b, j]) => compareBytes(a, b) || i - j).map(([, index]) => index);
}
export function cellsOf(record) {
  const { plan, get } = record, census = new Map(plan().census);
  return get('commitment.txt').seal.flatMap(([commune, serial]) => {
    const seal = get(`seals/${commune}-${serial}.txt`), fault = sealFault(seal, plan());
    if (fault !== '') skip(`seal ${commune}-${serial}: ${fault}`);
    return seal.stratum.map(([label, , , , from, to]) => ({ name: `${commune} ${label}`, commune, label,
      from: +from, to: +to, weight: plan().weights === 'census' ? +census.get(commune) : to - from }));
  });
}
export function wavesOf({ all, get }) {
  return all('wave').map((entry) => ({ ...entry, rows: get(`draw/wave-${entry.wave}.csv`) }));
}
export function quotasOf({ get }) {
  const rows = get('panel/quotas.csv'), features = rows.map(([feature]) => feature);
  const number = /^(0|[1-9]\d{0,5})$/;
  must(rows.every(([, , min, max]) => number.test(min) && number.test(max) && +min <= +max),
    'a quota has a bad minimum or maximum');
  must(new Set(rows.map(([feature, each]) => `${feature}\n${each}`)).size === rows.length,
      'a quota stands twice');
  must(features.filter((feature, at) => feature !== features[at - 1]).length === new Set(features).size,
    'the values of a feature are not together');
  return rows.map(([feature, each, min, max]) => ({ feature, value: each, min: +min, max: +max }));
}
export const panelName = (m, panel) => String(panel).padStart(String(m - 1).length, '0');
