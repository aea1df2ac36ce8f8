// Checks the confidential annex of a draw against its public record: circle A, from the pages of spec/ alone.
import { Failed, H, compareBytes, fail, frames, hex, keyed, leafHash, parseTable, parseText, sha256, skip, treeRoot,
  unhex } from './conventions.mjs';
import { find, lastSeals, must, openRecord, panelName, quotasOf, readFolder, report, rest, same, shape,
  wavesOf } from './record.mjs';

// --- Chapter 4: strata ------------------------------------------------------------------------------------------
// A part is { from, to, size }: ages, both ends included, to = null for the last one.
function joinSmall(parts, smallest) {
  const joined = parts.map((part) => ({ ...part }));
  while (joined.length > 1) {
    const small = joined.findIndex((part) => part.size < smallest);
    if (small < 0) break;
    const first = Math.min(small, joined.length - 2), [younger, older] = joined.slice(first, first + 2);
    joined.splice(first, 2, { from: younger.from, to: older.to, size: younger.size + older.size });
  }
  return joined;
}

// Algorithm 4.1. `electors` are { sex, age }; the answer lists { label, size } in order, and stratum(sex, age).
export function strataOf({ strata, bands, minimum, smallest }, electors) {
  const starts = strata.includes('age') ? bands : [minimum];
  const parts = (chosen) => joinSmall(starts.map((from, at) => {
    const to = at + 1 < starts.length ? starts[at + 1] - 1 : null;
    return { from, to, size: chosen.filter(({ age }) => age >= from && (to === null || age <= to)).length };
  }), smallest);
  const bySex = ['F', 'M'].map((sex) => [sex, parts(electors.filter((elector) => elector.sex === sex))]);
  const alone = bySex.some(([, [first, ...others]]) => others.length === 0 && first.size < smallest);
  const divided = strata.includes('sex') && !alone ? bySex : [['*', parts(electors)]];
  return divided.flatMap(([sex, list]) => list.map(({ from, to, size }) => (
    { label: `${sex}:${from}${to === null ? '+' : `-${to}`}`, sex, from, to, size })));
}
export const belongs = (stratum, { sex, age }) => (stratum.sex === '*' || stratum.sex === sex)
  && age >= stratum.from && (stratum.to === null || age <= stratum.to);

// --- Chapter 7: types, panels -----------------------------------------------------------------------------------
export function compareLists(a, b) {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const order = Array.isArray(a[at]) ? compareLists(a[at], b[at]) : a[at] - b[at];
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// Algorithm 7.4. `quotas` are { feature, value, min, max }, `people` are { household, values }; the answer lists the
// types { key, signature, people: positions, households } in order.
export function typesOf(quotas, people) {
  const features = [...new Set(quotas.map(({ feature }) => feature))];
  const keys = people.map(({ values }) => features.map((feature, at) => (
    quotas.findIndex((quota) => quota.feature === feature && quota.value === values[at]))));
  const houses = new Map();
  people.forEach(({ household }, at) => houses.set(household, [...houses.get(household) ?? [], keys[at]]));
  const types = new Map();
  people.forEach(({ household }, at) => {
    const signature = household === '-' ? [] : [...houses.get(household)].sort(compareLists);
    const name = JSON.stringify([keys[at], signature]);
    if (!types.has(name)) types.set(name, { key: keys[at], signature, people: [] });
    types.get(name).people.push(at);
  });
  return [...types.values()].sort((a, b) => compareLists(a.key, b.key) || compareLists(a.signature, b.signature));
}

// Algorithm 7.5: why the types `members`, one number per seat, are no panel; empty if they are one.
export function panelFaults(quotas, types, size, members) {
  const faults = members.length === size ? [] : [`it has ${members.length} members, not ${size}`];
  quotas.forEach(({ feature, value, min, max }, position) => {
    const count = members.filter((type) => types[type].key.includes(position)).length;
    if (count < min || count > max) faults.push(`${count} members with ${feature} ${value}, not ${min} to ${max}`);
  });
  const rooms = new Map();
  types.forEach((type, number) => {
    const name = type.signature.length === 0 ? `type ${number}` : `households ${JSON.stringify(type.signature)}`;
    const room = rooms.get(name) ?? { people: 0, seats: 0, each: Math.max(1, type.signature.length) };
    room.people += type.people.length;
    room.seats += members.filter((member) => member === number).length;
    rooms.set(name, room);
  });
  rooms.forEach(({ people, seats, each }, name) => {
    if (seats * each > people) faults.push(`${seats} seats for ${name}, of ${people} people`);
  });
  return faults;
}

// --- Chapter 8: order, dealing, appearances ---------------------------------------------------------------------
export const panelOrder = (placing, count) => Array.from({ length: count }, (_, j) => [H('panel', placing, j), j])
  .sort(([a, i], [b, j]) => compareBytes(a, b) || i - j).map(([, j]) => j);

// Algorithm 8.4: `panels` are lists of types, in order; the answer lists, for each panel, the numbers of its members.
export function deal(placing, panels, types, households) {
  const served = households.map(() => 0);
  return panels.map((members, panel) => {
    const seated = [];
    for (const type of members) {
      const free = types[type].people.filter((number) => !seated.some((other) => other === number
        || (households[number] !== '-' && households[number] === households[other])));
      const least = Math.min(...free.map((number) => served[number]));
      if (free.length === 0) fail(`panel ${panel} has a seat of type ${type} and nobody left for it`);
      const [[, chosen]] = free.filter((number) => served[number] === least)
        .map((number) => [H('deal', placing, panel, number), number]).sort(([a], [b]) => compareBytes(a, b));
      seated.push(chosen);
      served[chosen]++;
    }
    return seated;
  });
}
export const counts = (panels, volunteers) => {
  const served = Array.from({ length: volunteers }, () => 0);
  panels.flat().forEach((number) => served[number]++);
  return served;
};
export const deviation = (types, served) => Math.max(0, ...types.map(({ people }) => (
  Math.max(...people.map((number) => served[number])) - Math.min(...people.map((number) => served[number])))));
export const tag = (key, panel) => keyed(key, 'member', panel);

// Algorithm 8.5: rows from, to, volunteers, seats.
export function appearances(served) {
  const lines = [];
  for (const times of [...served].sort((a, b) => a - b)) {
    if (lines.at(-1)?.to === times) lines.at(-1).volunteers++;
    else lines.push({ from: times, to: times, volunteers: 1, seats: 0 });
    lines.at(-1).seats += times;
  }
  const join = (a, b) => ({ from: a.from, to: b.to, volunteers: a.volunteers + b.volunteers, seats: a.seats + b.seats });
  const merged = [];
  for (const line of lines) merged.push(merged.at(-1)?.volunteers < 5 ? join(merged.pop(), line) : line);
  const last = merged.at(-1);
  return merged.length > 1 && last.volunteers < 5 ? [...merged.slice(0, -2), join(merged.at(-2), last)] : merged;
}

// --- The checks of circle A ---------------------------------------------------------------------------------------
const ROLL = ['index', 'stratum', 'station', 'salt', 'birth-name', 'use-name', 'first-names', 'sex', 'birth-date'];
function tableOf(annex, path, header) {
  try {
    return parseTable(annex.get(path) ?? skip(`the annex has no ${path}`), header);
  } catch (error) { throw new error.constructor(error instanceof Failed ? `${path} ${error.message}` : error.message); }
}
const number = (text) => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : fail(`${text} is no number`));
const hash = (text) => (/^[0-9a-f]{64}$/.test(text) ? unhex(text) : fail(`${text} is no hash`));

// Ages from what the birth date leaves open: the youngest and the oldest that it allows on the reference date.
function agesOn(reference, born) {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(born)?.slice(1) ?? fail(`${born} is no birth date`);
  const age = (m, d) => reference.slice(0, 4) - year - (`${m}-${d}` > reference.slice(5) ? 1 : 0);
  return [age(month === '00' ? '12' : month, day === '00' ? '31' : day), age(month === '00' ? '01' : month, day === '00' ? '01' : day)];
}
function rollFault(plan, seal, rows) {
  const label = (i) => seal.stratum.find(([, , , , from, to]) => i >= from && i < to)?.[0], certain = [];
  if (rows.length !== seal.electors) return `${rows.length} electors, not ${seal.electors}`;
  for (const [at, [index, stratum, , , , , , sex, born]] of rows.entries()) {
    if (index !== String(at) || stratum !== label(at)) return `line ${at + 2}: index or stratum is not that of the seal`;
    const [, of, from, to] = seal.stratum.find(([name]) => name === stratum), [least, most] = agesOn(plan['reference-date'], born);
    if ((of !== '*' && of !== sex) || most < +from || least > +(to ?? Infinity)) return `line ${at + 2}: ${stratum} is not theirs`;
    if (least === most) certain.push({ sex, age: least });
  }
  const stations = new Map();
  rows.forEach(([, , station]) => stations.set(station || '-', (stations.get(station || '-') ?? 0) + 1));
  if (seal.station.some(([code, count]) => stations.get(code) !== +count)) return 'the stations do not have these electors';
  const bands = plan['age-bands']?.split(' ').map(Number);
  const rules = { strata: plan.strata, bands, minimum: +plan['minimum-age'], smallest: plan['smallest-stratum'] };
  const given = certain.length === rows.length && strataOf(rules, certain).map((part) => part.label).join();
  if (given !== false && given !== seal.stratum.map(([name]) => name).join()) return `Algorithm 4.1 gives ${given}`;
  const leaves = rows.map(([index, stratum, station, salt, ...names]) => (
    leafHash(frames(number(index), stratum, station, hash(salt), ...names))));
  return hex(treeRoot(leaves)) === seal.root ? '' : 'the leaves do not give the root';
}
function rollsGiveSeals(record, annex) {
  record.one('seal');
  for (const [commune, serial] of lastSeals(record)) {
    const rows = tableOf(annex, `rolls/${commune}.csv`, ROLL);
    const fault = rollFault(record.plan(), record.get(`seals/${commune}-${serial}.txt`), rows);
    must(fault === '', `rolls/${commune}.csv: ${fault}`);
  }
}
function people(record, annex) {
  const quotas = quotasOf(record), features = [...new Set(quotas.map(({ feature }) => feature))];
  const rows = tableOf(annex, 'pool.csv', ['number', 'elector', 'household', ...features]);
  const keys = tableOf(annex, 'keys.csv', ['number', 'key']);
  must(rows.length === keys.length, `pool.csv has ${rows.length} volunteers and keys.csv ${keys.length}`);
  return { quotas, volunteers: rows.map(([at, elector, household, ...values], i) => {
    must(at === String(i) && keys[i][0] === at, `number ${at} stands in the place of ${i}`);
    return { elector, household, values, key: hash(keys[i][1]) };
  }) };
}
function poolGivesSeal(record, annex) {
  const pool = record.get('panel/pool.txt'), { volunteers } = people(record, annex), seen = new Set();
  const drawn = new Set(wavesOf(record).flatMap(({ rows }) => rows.map(([commune, , , index]) => `${commune}:${index}`)));
  for (const { elector } of volunteers) {
    must(!seen.has(elector), `elector ${elector} is there twice`);
    must(drawn.has(elector), `elector ${elector} was not drawn`);
    seen.add(elector);
  }
  must(volunteers.length === pool.volunteers, `${volunteers.length} volunteers, not ${pool.volunteers}`);
  const leaves = volunteers.map(({ key, elector, household, values }, i) => (
    leafHash(frames(i, H('key', key), elector, household, ...values))));
  must(hex(treeRoot(leaves)) === pool.root, 'the leaves do not give the root of the pool');
}
function poolIsDescribed(record, annex) {
  const { quotas, volunteers } = people(record, annex), houses = new Map();
  volunteers.forEach(({ key, household, values }, i) => {
    must(i === 0 || compareBytes(H('number', volunteers[i - 1].key), H('number', key)) < 0, `number ${i} is out of order`);
    typesOf(quotas, [{ household: '-', values }])[0].key.forEach((position, at) => (
      must(position >= 0, `number ${i}: no quota names ${values[at]}`)));
    if (household === '-') return;
    must(houses.has(household) || household === String(houses.size + 1), `household ${household} is not numbered by appearance`);
    houses.set(household, (houses.get(household) ?? 0) + 1);
  });
  houses.forEach((count, household) => must(count > 1, `household ${household} has one person`));
}
function typed(record, annex) {
  const { quotas, volunteers } = people(record, annex);
  return { quotas, volunteers, types: typesOf(quotas, volunteers), households: volunteers.map(({ household }) => household) };
}
function compositionsOf(annex) {
  return tableOf(annex, 'compositions.csv', ['composition', 'members'])
    .map(([, members]) => (members === '' ? [] : members.split(' ').map(number)));
}
function compositionsArePanels(record, annex) {
  const pool = record.get('panel/pool.txt'), { quotas, types } = typed(record, annex), compositions = compositionsOf(annex);
  const salt = shape(parseText(annex.get('salt.txt') ?? skip('the annex has no salt.txt')), 'salt:hash').salt;
  const sealed = hex(H('compositions', unhex(salt), sha256(annex.get('compositions.csv'))));
  must(sealed === pool.compositions, 'the salted hash is not that of the pool seal');
  must(compositions.length === pool.panels, `${compositions.length} compositions, not ${pool.panels}`);
  tableOf(annex, 'compositions.csv', ['composition', 'members']).forEach(([j, members], at) => {
    must(j === String(at) && members === [...compositions[at]].sort((a, b) => a - b).join(' '), `composition ${j} is out of order`);
    const [fault] = panelFaults(quotas, types, pool.size, compositions[at]);
    must(fault === undefined, `composition ${j}: ${fault}`);
  });
}
function dealt(record, annex) {
  const { types, households, volunteers } = typed(record, annex), compositions = compositionsOf(annex);
  const { round, signature } = record.get('panel/panels.txt');
  const placing = H('placing', unhex(record.hash('panel/pool.txt')), round, unhex(signature));
  must(compositions.flat().every((type) => type < types.length), 'a composition names a type that nobody has');
  const panels = deal(placing, panelOrder(placing, compositions.length).map((j) => compositions[j]), types, households);
  return { types, volunteers, panels, served: counts(panels, volunteers.length) };
}
function tagsArePersons(record, annex) {
  const { panels, volunteers, served } = rest(() => dealt(record, annex), 'V-8.7');
  const rows = panels.flatMap((members, panel) => members.map((i) => hex(tag(volunteers[i].key, panel))).sort()
    .map((each) => [panelName(panels.length, panel), each]));
  same(record.get('panel/tags.csv').length, rows.length, 'the number of tags');
  record.get('panel/tags.csv').forEach((row, at) => same(row, rows[at], `line ${at + 2} of the tags`));
  same(record.get('panel/appearances.csv').join(' '), appearances(served).map((each) => Object.values(each)).join(' '),
    'the table of appearances');
}
function dealingIsStated(record, annex) {
  const { types, served } = dealt(record, annex);
  same(record.get('panel/panels.txt').deviation, deviation(types, served), 'the deviation');
}

const CHECKS = { 'V-4.4 A': rollsGiveSeals, 'V-7.4 A': poolGivesSeal, 'V-7.5 A': poolIsDescribed,
  'V-8.6 A': compositionsArePanels, 'V-8.7 A': dealingIsStated, 'V-8.8 A': tagsArePersons };

// `files` and `annex`: path to bytes.
export async function verifyAnnex(files, annex) {
  const record = openRecord(files), findings = [];
  for (const [name, check] of Object.entries(CHECKS)) findings.push(await find(name, () => check(record, annex)));
  return findings;
}

if (globalThis.process?.argv[1]?.endsWith('verify-annex.mjs')) {
  try {
    const [folder, annex] = process.argv.slice(2);
    report(await verifyAnnex(await readFolder(folder), await readFolder(annex)));
  } catch (error) {
    console.error(`${error.message}\nnode verify-annex.mjs RECORD ANNEX`);
    process.exitCode = 2;
  }
}
