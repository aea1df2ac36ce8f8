// Checks the confidential annex of a draw against its public record: circle A, from the pages of spec/ alone.
import { Failed, H, compareBytes, fail, frames, hex, leafHash, parseTable, parseText, sha256, skip, treeRoot,
  unhex } from './conventions.mjs';
import { alternateTag, alternatesFit, damageIsStated, dealAlternates, sealedHash,
  shareDeviation } from './alternates.mjs';
import { doubtsOf, readCertificate, verdictOf } from './certificate.mjs';
import { lastSeals, panelName, quotasOf, wavesOf } from './draw.mjs';
import { must, openRecord, same, shape } from './forms.mjs';
import { appearances, belongs, counts, deal, deviation, panelFaults, panelOrder, strataOf, tag,
  typesOf } from './lottery.mjs';
import { rulesNamedThem } from './replacement.mjs';
import { find, readFolder, report, rest } from './record.mjs';

// --- The checks of circle A -----------------------------------------------------------------------
const ROLL = ['index', 'stratum', 'station', 'salt', 'birth-name', 'use-name', 'first-names', 'sex',
    'birth-date'];
function tableOf(annex, path, header) {
  try {
    return parseTable(annex.get(path) ?? skip(`the annex has no ${path}`), header);
  } catch (error) { throw new error.constructor(error instanceof Failed ? `${path} ${error.message}`
      : error.message); }
}
const number = (text) => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : fail(`${text} is no number`));
const hash = (text) => (/^[0-9a-f]{64}$/.test(text) ? unhex(text) : fail(`${text} is no hash`));

// Algorithm 2.3: full years on the reference date, an uncertain date being the latest day that it allows.
function ageOn(reference, born) {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(born) ?? fail(`${born} is no date`);
  const [, year, month, day] = date;
  const latest = `${month === '00' ? '12' : month}-${day === '00' ? '31' : day}`;
  return reference.slice(0, 4) - year - (latest > reference.slice(5) ? 1 : 0);
}
function rollFault(plan, seal, rows) {
  const label = (i) => seal.stratum.find(([, , , , from, to]) => i >= from && i < to)?.[0];
  if (rows.length !== seal.electors) return `${rows.length} electors, not ${seal.electors}`;
  const wrong = rows.findIndex(([index, stratum], at) => index !== String(at) || stratum !== label(at));
  if (wrong >= 0) return `line ${wrong + 2}: index or stratum is not that of the seal`;
  const electors = rows.map(([, , , , , , , sex, born]) => (
    { sex, age: ageOn(plan['reference-date'], born) }));
  const rules = { strata: plan.strata, bands: plan['age-bands']?.split(' ').map(Number),
    minimum: +plan['minimum-age'], smallest: plan['smallest-stratum'] }, strata = strataOf(rules, electors);
  const given = strata.map((stratum) => stratum.label).join();
  const stated = seal.stratum.map(([name]) => name).join();
  if (given !== stated) return `Algorithm 4.1 gives the strata ${given}, not ${stated}`;
  const stranger = electors.findIndex((elector, at) => (
    !belongs(strata.find((stratum) => stratum.label === label(at)), elector)));
  if (stranger >= 0) return `line ${stranger + 2}: sex and age are not those of ${label(stranger)}`;
  const stations = new Map();
  rows.forEach(([, , station]) => stations.set(station || '-', (stations.get(station || '-') ?? 0) + 1));
  const moved = seal.station.find(([code, count]) => stations.get(code) !== +count);
  if (moved !== undefined) return `station ${moved[0]} has not ${moved[1]} electors`;
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
  const drawn = new Set(wavesOf(record).flatMap(({ rows }) => rows.map(([commune, , ,
      index]) => `${commune}:${index}`)));
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
    must(i === 0 || compareBytes(H('number', volunteers[i - 1].key), H('number', key)) < 0,
        `number ${i} is out of order`);
    typesOf(quotas, [{ household: '-', values }])[0].key.forEach((position, at) => (
      must(position >= 0, `number ${i}: no quota names ${values[at]}`)));
    if (household === '-') return;
    must(houses.has(household) || household === String(houses.size + 1),
        `household ${household} is not numbered by appearance`);
    houses.set(household, (houses.get(household) ?? 0) + 1);
  });
  houses.forEach((count, household) => must(count > 1, `household ${household} has one person`));
}
function typed(record, annex) {
  const { quotas, volunteers } = people(record, annex);
  return { quotas, volunteers, types: typesOf(quotas, volunteers, record.plan()['per-household']),
      households: volunteers.map(({ household }) => household) };
}
function compositionsOf(annex) {
  return tableOf(annex, 'compositions.csv', ['composition', 'members'])
    .map(([, members]) => (members === '' ? [] : members.split(' ').map(number)));
}
function alternatesOf(annex) {
  return tableOf(annex, 'alternates.csv', ['composition', 'alternates']).map(([j, list], at) => {
    must(j === String(at), `alternates of composition ${j} stand in the place of ${at}`);
    return list === '' ? [] : list.split(' ').map(number);
  });
}
function compositionsArePanels(record, annex) {
  const pool = record.get('panel/pool.txt'), { quotas, types } = typed(record, annex),
      compositions = compositionsOf(annex);
  const salt = shape(parseText(annex.get('salt.txt') ?? skip('the annex has no salt.txt')), 'salt:hash').salt;
  const sealed = hex(sealedHash(unhex(salt), annex.get('compositions.csv'),
      annex.get('alternates.csv') ?? skip('the annex has no alternates.csv')));
  must(sealed === pool.compositions, 'the salted hash is not that of the pool seal');
  must(compositions.length === pool.panels, `${compositions.length} compositions, not ${pool.panels}`);
  tableOf(annex, 'compositions.csv', ['composition', 'members']).forEach(([j, members], at) => {
    must(j === String(at) && members === [...compositions[at]].sort((a, b) => a - b).join(' '),
        `composition ${j} is out of order`);
    const [fault] = panelFaults(quotas, types, pool.size, compositions[at]);
    must(fault === undefined, `composition ${j}: ${fault}`);
  });
}
function dealt(record, annex) {
  const { types, households, volunteers } = typed(record, annex), compositions = compositionsOf(annex);
  const { round, signature } = record.get('panel/panels.txt');
  const placing = H('placing', unhex(record.hash('panel/pool.txt')), round, unhex(signature));
  must(compositions.flat().every((type) => type < types.length),
      'a composition names a type that nobody has');
  const panels = deal(placing, panelOrder(placing, compositions.length).map((j) => compositions[j]), types,
      households);
  return { placing, types, households, volunteers, panels, served: counts(panels, volunteers.length) };
}
function tagsArePersons(record, annex) {
  const { panels, volunteers, served } = rest(() => dealt(record, annex), 'V-8.7');
  const rows = panels.flatMap((members, panel) => members.map((i) => hex(tag(volunteers[i].key,
      panel))).sort()
    .map((each) => [panelName(panels.length, panel), each]));
  same(record.get('panel/tags.csv').length, rows.length, 'the number of tags');
  record.get('panel/tags.csv').forEach((row, at) => same(row, rows[at], `line ${at + 2} of the tags`));
  same(record.get('panel/appearances.csv').join(' '),
      appearances(served).map((each) => Object.values(each)).join(' '),
    'the table of appearances');
}
function dealingIsStated(record, annex) {
  const { types, served } = dealt(record, annex);
  same(record.get('panel/panels.txt').deviation, deviation(types, served), 'the deviation');
}
function certificateProves(record, annex) {
  const { quotas, types } = typed(record, annex), { size, verdict } = record.get('panel/pool.txt');
  const pairs = parseText(annex.get('certificate.txt') ?? skip('the annex has no certificate.txt'));
  const doubts = doubtsOf(readCertificate(pairs), record.plan().objective, quotas, types, size);
  const found = verdictOf(doubts);
  must(found === verdict, [...doubts.slice(0, 1).map(({ why }) => why),
    `the certificate gives '${found}', the pool seal says '${verdict}'`].join('; '));
}
function alternatesBeside(record, annex) {
  rest(() => compositionsArePanels(record, annex), 'V-8.6');
  alternatesFit(typed(record, annex).types, compositionsOf(annex), alternatesOf(annex),
      record.get('panel/pool.txt').alternates);
}
function damageStated(record, annex) {
  rest(() => alternatesBeside(record, annex), 'V-8.12');
  damageIsStated(record, typed(record, annex), compositionsOf(annex), alternatesOf(annex));
}
function alternatesArePersons(record, annex) {
  rest(() => alternatesBeside(record, annex), 'V-8.12');
  const { placing, types, households, volunteers, panels } = rest(() => dealt(record, annex), 'V-8.7');
  const lists = alternatesOf(annex), order = panelOrder(placing, lists.length);
  const persons = dealAlternates(placing, panels, order.map((j) => lists[j]), types, households);
  const rows = persons.flatMap((list, panel) => list.map((i, at) => [panelName(panels.length, panel), at + 1,
    hex(alternateTag(volunteers[i].key, panel, at + 1))]));
  same(record.get('panel/alternates.csv').length, rows.length, 'the number of alternates');
  record.get('panel/alternates.csv').forEach((row, at) => same(row, rows[at],
      `line ${at + 2} of the alternates`));
}
function deviationOfShares(record, annex) {
  rest(() => compositionsArePanels(record, annex), 'V-8.6');
  const { types } = typed(record, annex);
  const pairs = parseText(annex.get('certificate.txt') ?? skip('the annex has no certificate.txt'));
  const chances = types.map(() => [0n, 1n]);
  rest(() => readCertificate(pairs), 'V-8.9').levels.forEach((level) => level.types.forEach((type) => {
    chances[type] = level.chance;
  }));
  same(record.get('panel/pool.txt').deviation, shareDeviation(types, compositionsOf(annex), chances),
      'the deviation from the chances');
}
function successionIsTheRule(record, annex) {
  record.one('drawn');
  const { quotas, volunteers, types } = typed(record, annex), perHousehold = record.plan()['per-household'];
  const people = volunteers.map(({ household }) => ({ household, key: [] }));
  types.forEach(({ key, people: own }) => own.forEach((number) => { people[number].key = key; }));
  const keys = volunteers.map(({ key }) => key);
  return rulesNamedThem(record, { quotas, people, keys, perHousehold });
}

const CHECKS = { 'V-4.4 A': rollsGiveSeals, 'V-7.4 A': poolGivesSeal, 'V-7.5 A': poolIsDescribed,
  'V-8.6 A': compositionsArePanels, 'V-8.7 A': dealingIsStated, 'V-8.8 A': tagsArePersons,
  'V-8.9 A': certificateProves, 'V-8.12 A': alternatesBeside, 'V-8.13 A': damageStated,
  'V-8.14 A': alternatesArePersons, 'V-8.15 A': deviationOfShares, 'V-10.6 A': successionIsTheRule };

// `files` and `annex`: path to bytes.
export async function verifyAnnex(files, annex) {
  const record = openRecord(files), findings = [];
  for (const [name, check] of Object.entries(CHECKS)) findings.push(await find(name, () => check(record,
      annex)));
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
