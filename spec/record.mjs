// The texts and tables of a record for the two verifiers: their forms, what a plan and a seal may say, the cells and
// waves that follow from them, and how a folder is opened. What cannot be read never stops a verifier: it is a finding.
import { Failed, H, NotChecked, compareBytes, compareText, fail, hex, parseTable, parseText, sha256,
  skip } from './conventions.mjs';

// --- The forms of chapters 3 to 9: keys in order, `?` at most once, `*` any number, `+` at least once, `:` type ----
const N = '(?:0|[1-9]\\d{0,14})', HASH = '[0-9a-f]{64}', CODE = '[0-9A-Z]{5}', WHO = '[a-z0-9]{1,12}';
const DAY = '\\d{4}-\\d\\d-\\d\\d', LABEL = '([FM*]):([1-9]\\d*)(?:-([1-9]\\d*)|\\+)';
export const TYPES = Object.fromEntries(Object.entries({
  text: '[^]+', one: '1', n: N, hash: HASH, code: CODE, who: WHO, name: '[a-z0-9-]{3,40}', digit: '\\d',
  digits: '\\d{2,5}', date: DAY, time: `${DAY}T\\d\\d:\\d\\d:\\d\\dZ`, signature: '[0-9a-f]{96}', key: '[0-9a-f]{192}',
  file: `([^ ]+) (${HASH})`, nature: 'real|fictional', age: '1[6-9]|[2-9]\\d', lists: 'LP(?: LCM)?(?: LCE)?|LCM(?: LCE)?|LCE',
  commune: `(${CODE}) ([^]+)`, weights: 'electors|census', census: `(${CODE}) (${N})`, strata: 'none|sex|age|sex age',
  bands: '[1-9]\\d*(?: [1-9]\\d*)*', wave: `(${N}) (${N}) (${DAY}) (?:always|volunteers<(${N}))`,
  panels: '100|1000|10000|100000', leximin: 'leximin', reason: '([^ ]+) ([^]+)', aside: `([^ ]+) (${N}|<5)`,
  guarantor: `(${WHO}) ([^]+, named by [^]+)`, sealed: `(${CODE}) (${N}) (${HASH})`, label: LABEL,
  stratum: `(${LABEL}) (${N}) (${N})`, station: `([^]+) (${N})`, excluded: `(age|list|objection|office|other) (${N})`,
  envelope: `(${WHO}) (${HASH}|none)`, opening: `(${WHO}) (${HASH}|absent)`, hashOrNone: `${HASH}|none`,
  hashOrAbsent: `${HASH}|absent`, countOrNone: `${N}|none`, verdict: `proven|within ${N}/${N}|not proven`,
  witness: `token|receipt ${WHO}|bulletin [^]+`, elector: `${CODE}:${N}`, household: '-|[1-9]\\d*', sex: '[FM]',
}).map(([type, source]) => [type, new RegExp(`^(?:${source})$`, 'u')]));
export const FORMS = {
  plan: `kleroterion-plan:one convention:name title nature:nature reference-date:date minimum-age:age lists:lists
    commune+:commune seals-due:time weights:weights census*:census strata:strata age-bands?:bands smallest-stratum:n
    wave+:wave replies-due:time panel-size:n panels:panels objective:leximin margins exclusion*:reason
    cancellation*:reason guarantor+:guarantor dice:n beacon-chain:hash beacon-key:key beacon-genesis:n beacon-period:n
    seed-beacon:time panel-beacon:time timestamp-authority*:hash retention:date`,
  seal: `kleroterion-seal:one convention:name plan:hash commune:code serial:n reference-date:date electors:n
    stratum+:stratum station*:station official:n excluded*:excluded root:hash`,
  commitment: 'kleroterion-commitment:one convention:name plan:hash seal*:sealed unsealed*:code',
  transcript: 'kleroterion-transcript:one commitment:hash envelope*:envelope digit*:digit opening*:opening round:n',
  pool: `kleroterion-pool:one convention:name seed:hash volunteers:n set-aside*:aside size:n panels:panels quotas:hash
    compositions:hash verdict:verdict root:hash`,
  panels: 'kleroterion-panels:one pool:hash round:n signature:signature tags:hash appearances:hash deviation:n',
  throw: 'kleroterion-throw:one panels:hash digit+:digit round:n',
  manifest: 'draws kleroterion-record:one convention:name nature:nature notice head:hash file+:file',
  proof: `kleroterion-proof:one convention:name commune:code serial:n index:n stratum station? salt:hash birth-name
    use-name? first-names? sex:sex path*:hash`,
  receipt: `kleroterion-receipt:one convention:name number:n key:hash elector:elector household:household feature*
    path*:hash`,
};
const KINDS = { plan: '', seal: 'commune:code serial:n', commitment: '', transcript: '', pool: '', panels: '', throw: '',
  anchor: 'subject:file witness:witness time:time', envelope: 'guarantor:who commitment:hashOrNone', digit: 'digit:digit',
  opening: 'guarantor:who value:hashOrAbsent', seed: 'round:n signature:signature seed:hash',
  wave: 'wave:n letters:n volunteers:countOrNone', drawn: 'round:n signature:signature panel:digits' };
const TABLES = { wave: ['commune', 'stratum', 'rank', 'index'], quotas: ['feature', 'value', 'min', 'max'],
  tags: ['panel', 'tag'], appearances: ['from', 'to', 'volunteers', 'seats'] };
const PLACES = [[/^(manifest|plan|commitment|transcript)\.txt$/], [/^panel\/(pool|panels|throw)\.txt$/],
  [/^panel\/(quotas|tags|appearances)\.csv$/], [/^seals\/[0-9A-Z]{5}-[1-9]\d*\.txt$/, 'seal'],
  [/^entries\/\d{4}\.txt$/, 'entry'], [/^draw\/wave-[1-9]\d*\.csv$/, 'wave'], [/^anchors\/\d{4}\.tsr$/, 'token']];

function value(key, type, text) {
  const match = TYPES[type].exec(text) ?? fail(`has a bad ${key}: ${text}`);
  if (type === 'date' || type === 'time') {
    const date = new Date(type === 'date' ? `${text}T00:00:00Z` : text);
    if (Number.isNaN(+date) || !date.toISOString().startsWith(text.replace('Z', ''))) fail(`has a bad ${key}: ${text}`);
  }
  return type === 'n' || type === 'panels' ? Number(text) : match.length > 1 ? match.slice(1) : text;
}
export function shape(pairs, form) {
  const result = {};
  let at = 0;
  for (const [, key, many, type] of form.matchAll(/([a-z-]+)([?*+]?)(?::(\w+))?/g)) {
    const found = [], most = many === '*' || many === '+' ? Infinity : 1;
    while (found.length < most && pairs[at]?.[0] === key) found.push(value(key, type ?? 'text', pairs[at++][1]));
    if (found.length === 0 && (many === '' || many === '+')) fail(`has no ${key} where it should be`);
    result[key] = most === 1 ? found[0] : found;
  }
  return at === pairs.length ? result : fail(`has ${pairs[at][0]} where it should not be`);
}
function parse(path, bytes) {
  if (!(bytes instanceof Uint8Array)) fail('is a link, not a plain file');
  const [pattern, named] = PLACES.find(([place]) => place.test(path)) ?? fail('is no file of a record');
  const form = named ?? pattern.exec(path)[1];
  if (form === 'token') return bytes;
  if (TABLES[form]) return parseTable(bytes, TABLES[form]);
  const pairs = parseText(bytes), kind = pairs[3]?.[1];
  if (form !== 'entry') return shape(pairs, FORMS[form]);
  if (!Object.hasOwn(KINDS, kind ?? '')) fail(`is of an unknown kind: ${kind}`);
  return shape(pairs, `kleroterion-entry:one number:n previous:hash kind ${KINDS[kind]} file*:file`);
}

// --- The record: what can be read of it, and why the rest cannot ------------------------------------------------------
export function openRecord(files) {
  const parsed = new Map(), problems = new Map();
  for (const [path, bytes] of files) {
    try { parsed.set(path, parse(path, bytes)); } catch (error) { problems.set(path, `${path} ${error.message}`); }
  }
  const get = (path) => parsed.get(path) ?? skip(problems.get(path) ?? `the record has no ${path} yet`);
  const entries = [...parsed].filter(([path]) => path.startsWith('entries/')).sort(([a], [b]) => compareText(a, b))
    .map(([path, entry]) => ({ ...entry, path }));
  const all = (kind) => entries.filter((entry) => entry.kind === kind);
  const one = (kind) => all(kind)[0] ?? skip(`the record has no ${kind} yet`);
  const hash = (path) => hex(sha256(files.get(path) ?? skip(`the record has no ${path} yet`)));
  return { files, problems, get, entries, all, one, hash, plan: () => get('plan.txt') };
}
export const must = (condition, reason) => condition || fail(reason);
export const same = (found, expected, what) => must(String(found) === String(expected), `${what} is ${found}, not ${expected}`);
export const ascending = (list, order) => list.every((item, at) => at === 0 || order(list[at - 1], item) < 0);

// --- Chapters 3 and 4: what a plan and a seal may say ---------------------------------------------------------
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
  must(p['smallest-stratum'] > 0 && p['panel-size'] > 0 && p['beacon-period'] > 0, 'a number that must not be 0 is');
  must(p.dice >= 20 && p.guarantor.length >= 3, 'fewer than 20 dice or than 3 guarantors');
  same(p.wave.map(([number]) => number), p.wave.map((_, at) => at + 1), 'the numbering of the waves');
  must(p.wave.every(([, letters, , below]) => letters > 0 && below !== '0'), 'a wave has no letter or cannot be');
  for (const key of ['guarantor', 'exclusion', 'cancellation']) {
    same(new Set(codes(key)).size, codes(key).length, `the number of different codes of ${key}`);
  }
  const times = ['seals-due', 'seed-beacon', 'replies-due', 'panel-beacon', 'retention'].map((key) => p[key]);
  must(ascending(times, compareText), 'the times are not in order');
  must(ascending(days, compareText) && days[0] >= p['seed-beacon'].slice(0, 10)
    && days.at(-1) <= p['replies-due'].slice(0, 10), 'the dates of the waves are not in order');
}
export function sealFault(seal, plan) {
  const starts = plan['age-bands']?.split(' ') ?? [plan['minimum-age']], codes = seal.station.map(([code]) => code);
  const strata = seal.stratum.map(([label, sex, from, to, start, end]) => ({ label, sex, from, to, start: +start, end: +end }));
  const sexes = strata.map(({ sex }) => sex).join(''), small = ({ start, end }) => end - start < plan['smallest-stratum'];
  if (!(plan.strata.includes('sex') ? /^(F+M+|\*+)$/ : /^\*+$/).test(sexes)) return 'strata of the wrong sex, or out of order';
  for (const [at, { label, sex, from, start, end }] of strata.entries()) {
    const before = strata[at - 1], first = sex !== before?.sex, open = strata[at + 1]?.sex !== sex;
    if (first ? from !== String(starts[0]) || before?.to : +from !== +before.to + 1 || !starts.includes(from)) {
      return `no merging gives the stratum ${label}`;
    }
    if (open !== (strata[at].to === undefined)) return `no merging gives the stratum ${label}`;
    if (start !== (before?.end ?? 0) || end < start) return `the stratum ${label} does not begin where the last one ends`;
  }
  const reasons = seal.excluded.map(([reason]) => reason), order = ['age', 'list', 'objection', 'office', 'other'];
  const sum = (list) => list.reduce((total, fields) => total + Number(fields.at(-1)), 0);
  if (strata.at(-1).end !== seal.electors || seal.electors > 2 ** 32) return 'its strata do not end with the electors';
  if (strata.length > 1 && strata.some(small)) return 'a stratum that is too small does not stand alone';
  if (sum(seal.station) !== seal.electors) return `its stations have ${sum(seal.station)} electors, not ${seal.electors}`;
  if (!ascending(codes, compareText)) return 'its stations are not in ascending order';
  if (!ascending(reasons.map((reason) => order.indexOf(reason)), (a, b) => a - b)) return 'its exclusions are not in order';
  if (seal.excluded.some(([reason, count]) => reason !== 'other' && count < 5)) return 'it counts fewer than 5 excluded apart';
  return seal.official - sum(seal.excluded) === seal.electors ? '' : 'official less excluded does not give the electors';
}
export const lastSeals = ({ all }) => [...new Map(all('seal').map(({ commune, serial }) => [commune, serial]))]
  .sort(([a], [b]) => compareText(a, b));

// --- Chapters 5 and 6: rounds, shares, tickets --------------------------------------------------------------------
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
  const tickets = Array.from({ length: to - from }, (_, at) => [H('ticket', seed, commune, from + at), from + at]);
  return tickets.sort(([a, i], [b, j]) => compareBytes(a, b) || i - j).map(([, index]) => index);
}
export function cellsOf(record) {
  const { plan, get } = record, census = new Map(plan().census);
  return get('commitment.txt').seal.flatMap(([commune, serial]) => {
    const seal = get(`seals/${commune}-${serial}.txt`), fault = sealFault(seal, plan());
    if (fault !== '') skip(`seal ${commune}-${serial}: ${fault}`);
    return seal.stratum.map(([label, , , , from, to]) => ({ commune, label, from: +from, to: +to,
      weight: plan().weights === 'census' ? Number(census.get(commune)) : to - from, name: `${commune} ${label}` }));
  });
}
export const wavesOf = ({ all, get }) => all('wave').map((entry) => ({ ...entry, rows: get(`draw/wave-${entry.wave}.csv`) }));
export function quotasOf({ get }) {
  const rows = get('panel/quotas.csv'), features = rows.map(([feature]) => feature);
  must(rows.every(([, , min, max]) => /^\d+$/.test(min + max) && +min <= +max), 'a quota has a bad minimum or maximum');
  must(new Set(rows.map(([feature, each]) => `${feature}\n${each}`)).size === rows.length, 'a quota stands twice');
  must(features.filter((feature, at) => feature !== features[at - 1]).length === new Set(features).size,
    'the values of a feature are not together');
  return rows.map(([feature, each, min, max]) => ({ feature, value: each, min: +min, max: +max }));
}
export const panelName = (m, panel) => String(panel).padStart(String(m - 1).length, '0');

// --- Findings -------------------------------------------------------------------------------------------------
export async function find(name, run) {
  const [check, circle] = name.split(' ');
  try {
    return { check, circle, verdict: 'passed', reason: (await run()) || '' };
  } catch (error) {
    const verdict = error instanceof NotChecked ? 'not checked' : 'failed';
    return { check, circle, verdict, reason: error instanceof Failed || error instanceof NotChecked ? error.message
      : `what it rests on is malformed (${error.message})` };
  }
}
// What a check rests on: if that failed, the check cannot be made.
export function rest(check, name) {
  try { return check(); } catch (error) { return skip(error instanceof NotChecked ? error.message : `${name} failed`); }
}

export const line = ({ check, circle, verdict, reason }) => `${check} ${circle} ${verdict}${reason && `: ${reason}`}`;

// Node only: the files of a folder by path; a link or anything else that is no plain file is null.
export async function readFolder(folder) {
  const { readFileSync, readdirSync } = await import('node:fs'), files = new Map();
  const walk = (prefix) => readdirSync(`${folder}/${prefix}`, { withFileTypes: true }).forEach((entry) => {
    const path = prefix + entry.name;
    if (entry.isDirectory()) walk(`${path}/`);
    else files.set(path, entry.isFile() ? new Uint8Array(readFileSync(`${folder}/${path}`)) : null);
  });
  walk('');
  return files;
}
export function report(findings) {
  const count = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  findings.forEach((finding) => console.log(line(finding)));
  console.error(`${count('failed') ? 'NOT consistent' : 'Consistent'}: ${count('passed')} checks passed, `
    + `${count('failed')} failed, ${count('not checked')} were not made.`);
  process.exitCode = count('failed') ? 1 : 0;
}
