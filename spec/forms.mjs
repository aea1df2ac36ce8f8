// The texts and tables of a record: their forms, and how a folder is opened. What cannot be read is kept as
// a problem.
import { compareText, fail, hex, parseTable, parseText, sha256, skip } from './conventions.mjs';

// --- The forms: keys in order, `?` at most once, `*` any number, `+` at least once, `:` type ------
const N = '(?:0|[1-9]\\d{0,14})', HASH = '[0-9a-f]{64}', CODE = '[0-9A-Z]{5}', WHO = '[a-z0-9-]{1,20}';
const DAY = '\\d{4}-\\d\\d-\\d\\d', LABEL = '([FM*]):([1-9]\\d*)(?:-([1-9]\\d*)|\\+)';
export const TYPES = Object.fromEntries(Object.entries({
  text: '[^]+', one: '1', n: N, hash: HASH, code: CODE, who: WHO, name: '[a-z0-9-]{3,40}', digit: '\\d',
  digits: '\\d{2,5}', date: DAY, time: `${DAY}T\\d\\d:\\d\\d:\\d\\dZ`, signature: '[0-9a-f]{96}',
  key: '[0-9a-f]{192}',
  file: `([^ ]+) (${HASH})`, nature: 'real|fictional', age: '1[6-9]|[2-9]\\d',
  lists: 'LP(?: LCM)?(?: LCE)?|LCM(?: LCE)?|LCE',
  commune: `(${CODE}) ([^]+)`, weights: 'electors|census', census: `(${CODE}) (${N})`,
  strata: 'none|sex|age|sex age',
  bands: '[1-9]\\d*(?: [1-9]\\d*)*', wave: `(${N}) (${N}) (${DAY}) (?:always|volunteers<(${N}))`,
  panels: '100|1000|10000|100000', percent: '[1-8]?[1-9]|[1-9]0',
  objective: 'leximin|maximin|nash|goldilocks (?:[1-9]\\d{0,3}|10000)',
  reason: `(${WHO}) ([^]+)`, aside: `(${WHO}) (${N}|<5)`,
  guarantor: `(${WHO}) ([^]+)`, sealed: `(${CODE}) (${N}) (${HASH})`, label: LABEL,
  stratum: `(${LABEL}) (${N}) (${N})`, station: `([^]+) (${N})`,
  excluded: `(age|list|objection|office|other) (${N})`,
  envelope: `(${WHO}) (${HASH}|none)`, opening: `(${WHO}) (${HASH}|absent)`, hashOrNone: `${HASH}|none`,
  hashOrAbsent: `${HASH}|absent`, countOrNone: `${N}|none`,
  verdict: 'proven|within [1-9]\\d*/[1-9]\\d*|not proven',
  fraction: '(?:0|[1-9]\\d*)/[1-9]\\d*',
  witness: `token|receipt ${WHO}|bulletin [^]+`, elector: `${CODE}:${N}`, household: '-|[1-9]\\d*',
  sex: '[FM]', by: `alternate ${N}|lot|nobody`,
}).map(([type, source]) => [type, new RegExp(`^(?:${source})$`, 'u')]));
export const FORMS = {
  plan: `kleroterion-plan:one convention:name title nature:nature reference-date:date minimum-age:age
    lists:lists commune+:commune seals-due:time weights:weights census*:census strata:strata
    age-bands?:bands smallest-stratum:n wave+:wave replies-due:time panel-size:n panels:panels
    objective:objective alternates:n drop-out:percent per-household:n margins exclusion*:reason
    cancellation*:reason guarantor+:guarantor dice:n
    beacon-chain:hash beacon-key:key beacon-genesis:n beacon-period:n seed-beacon:time
    placing-beacon:time panel-beacon:time timestamp-authority*:hash retention:date`,
  seal: `kleroterion-seal:one convention:name plan:hash commune:code serial:n reference-date:date
    electors:n stratum+:stratum station*:station official:n excluded*:excluded root:hash`,
  commitment: `kleroterion-commitment:one convention:name plan:hash seal*:sealed unsealed*:code`,
  transcript: `kleroterion-transcript:one commitment:hash envelope*:envelope digit*:digit opening*:opening
    round:n`,
  pool: `kleroterion-pool:one convention:name seed:hash volunteers:n set-aside*:aside size:n panels:panels
    quotas:hash compositions:hash deviation:fraction alternates:n damage:fraction scaled-damage:fraction
    no-alternates-damage:fraction verdict:verdict root:hash`,
  panels: `kleroterion-panels:one pool:hash round:n signature:signature tags:hash alternates:hash
    appearances:hash deviation:n`,
  throw: `kleroterion-throw:one panels:hash digit+:digit round:n`,
  notice: `kleroterion-notice:one panels:hash number:n tag:hash ground:who time:time`,
  manifest: `draws kleroterion-record:one convention:name nature:nature notice head:hash file+:file`,
  proof: `kleroterion-proof:one convention:name commune:code serial:n index:n stratum station? salt:hash
    birth-name use-name? first-names? sex:sex path*:hash`,
  receipt: `kleroterion-receipt:one convention:name number:n key:hash elector:elector household:household
    feature* path*:hash`,
};
const KINDS = { plan: '', seal: 'commune:code serial:n', commitment: '', transcript: '', pool: '',
    panels: '', throw: '',
  anchor: 'subject:file witness:witness time:time', envelope: 'guarantor:who commitment:hashOrNone',
      digit: 'digit:digit',
  opening: 'guarantor:who value:hashOrAbsent', seed: 'round:n signature:signature seed:hash',
  wave: 'wave:n letters:n volunteers:countOrNone', drawn: 'round:n signature:signature panel:digits',
  vacancy: 'notice:n', refusal: 'notice:n tag:hash',
  replacement: 'notice:n by:by tag?:hash round?:n signature?:signature' };
const TABLES = { wave: ['commune', 'stratum', 'rank', 'index'], quotas: ['feature', 'value', 'min', 'max'],
  tags: ['panel', 'tag'], alternates: ['panel', 'rank', 'tag'],
  appearances: ['from', 'to', 'volunteers', 'seats'] };
const PLACES = [[/^(manifest|plan|commitment|transcript)\.txt$/], [/^panel\/(pool|panels|throw)\.txt$/],
  [/^panel\/(quotas|tags|alternates|appearances)\.csv$/], [/^seals\/[0-9A-Z]{5}-[1-9]\d*\.txt$/, 'seal'],
  [/^panel\/notice-[1-9]\d*\.txt$/, 'notice'],
  [/^entries\/\d{4}\.txt$/, 'entry'], [/^draw\/wave-[1-9]\d*\.csv$/, 'wave'], [/^anchors\/\d{4}\.tsr$/,
      'token']];

function value(key, type, text) {
  const match = TYPES[type].exec(text) ?? fail(`has a bad ${key}: ${text}`);
  if (type === 'date' || type === 'time') {
    const date = new Date(type === 'date' ? `${text}T00:00:00Z` : text);
    if (Number.isNaN(+date) || !date.toISOString().startsWith(text.replace('Z',
        ''))) fail(`has a bad ${key}: ${text}`);
  }
  return type === 'n' || type === 'panels' ? Number(text) : match.length > 1 ? match.slice(1) : text;
}
export function shape(pairs, form) {
  const result = {};
  let at = 0;
  for (const [, key, many, type] of form.matchAll(/([a-z-]+)([?*+]?)(?::(\w+))?/g)) {
    const found = [], most = many === '*' || many === '+' ? Infinity : 1;
    while (found.length < most && pairs[at]?.[0] === key) found.push(value(key, type ?? 'text',
        pairs[at++][1]));
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

// --- The record: what can be read of it, and why the rest cannot ----------------------------------
export function openRecord(files) {
  const parsed = new Map(), problems = new Map();
  for (const [path, bytes] of files) {
    try { parsed.set(path, parse(path, bytes)); } catch (error) { problems.set(path,
        `${path} ${error.message}`); }
  }
  const get = (path) => parsed.get(path) ?? skip(problems.get(path) ?? `the record has no ${path} yet`);
  const entries = [...parsed].filter(([path]) => path.startsWith('entries/')).sort(([a],
      [b]) => compareText(a, b))
    .map(([path, entry]) => ({ ...entry, path }));
  const all = (kind) => entries.filter((entry) => entry.kind === kind);
  const one = (kind) => all(kind)[0] ?? skip(`the record has no ${kind} yet`);
  const hash = (path) => hex(sha256(files.get(path) ?? skip(`the record has no ${path} yet`)));
  return { files, problems, get, entries, all, one, hash, plan: () => get('plan.txt') };
}
export const must = (condition, reason) => condition || fail(reason);
const flat = (item) => JSON.stringify(item, (_, part) => (typeof part === 'number' ? String(part) : part));
export const same = (found, expected, what) => must(flat(found) === flat(expected),
  `${what} is ${found}, not ${expected}`);
export const ascending = (list, order) => list.every((item, at) => at === 0 || order(list[at - 1], item) < 0);
