// Makes the golden record: a small complete convention, invented from end to end, with its annex, one letter and one
// receipt. `node make-record.mjs [DIR]`. Each stage can be altered (`alter`), and all that follows is then made from the
// altered value, with every hash repaired: this is how the tests make records that lie consistently.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternateTag, damages, dealAlternates, dropOuts, expectedDamage, fits, mean, scaledAlternates, sealedHash,
  shareDeviation } from '../alternates.mjs';
import { H, compareBytes, compareText, hex, leafHash, sha256, uniform, unhex, utf8 } from '../conventions.mjs';
import { firstRound, ranking, seconds, shares } from '../draw.mjs';
import { appearances, belongs, counts, deal, deviation, panelOrder, strataOf, tag,
  typesOf } from '../lottery.mjs';
import { doubtsOf, readCertificate, verdictOf } from '../certificate.mjs';
import { certificateOf, fairest } from './fairest.mjs';
import { ageOn, pick, roll } from './make-roll.mjs';
import { BEACON, PLAN } from './make-plan.mjs';
import { replacements } from './make-replacements.mjs';
import { envelope, hashOf, order, path, poolLeaf, rollLeaf, rootOf, saltOf, secret, table, text } from './prover.mjs';

const COMMUNES = [['99001', 230, ['0001', '0002', '0003']], ['99002', 130, ['0001', '0002']], ['99003', 45, ['0001']]];
// Three volunteers without a diploma for at least three seats are certain to sit; so the others need the rules p ≤ 1.
const QUOTAS = [['sex', 'F', 2, 3], ['sex', 'M', 3, 4], ['age', '18-39', 1, 3], ['age', '40-59', 1, 3], ['age', '60+', 1, 3],
  ['diploma', 'none, or below the baccalauréat', 3, 4], ['diploma', 'baccalauréat or above', 2, 3]];
const VALUE = new Map(PLAN), M = 100, SIZE = 6, ALTERNATES = Number(VALUE.get('alternates'));
const REFERENCE = VALUE.get('reference-date');
const round = (time) => firstRound(VALUE.get('beacon-genesis'), VALUE.get('beacon-period'), seconds(time));
const POOL_ANCHORED = '2026-10-28T09:00:00Z';

export function golden(alter = {}) {
  const stage = (name, value) => (alter[name] ? alter[name](value) : value);
  const files = new Map(), annex = new Map(), story = [];
  const tell = (kind, keys = [], brought = []) => story.push({ kind, keys, files: brought.map(([name, bytes]) => {
    files.set(name, bytes);
    return name;
  }) });
  const anchor = (file, time, witness) => story.push({ kind: 'anchor', subject: file, keys: [['witness', witness], ['time', time]],
    files: [] });

  const plan = text(stage('plan', PLAN));
  tell('plan', [], [['plan.txt', plan]]);
  anchor('plan.txt', '2026-09-02T08:00:00Z', 'bulletin Journal of the invented city, number 12');

  const seals = COMMUNES.map(([commune, count, stations]) => sealOf(stage, plan, commune, stage('roll', roll(commune, count, stations))));
  for (const seal of seals) {
    annex.set(`rolls/${seal.commune}.csv`, seal.csv);
    seal.texts.forEach((bytes, at) => tell('seal', [['commune', seal.commune], ['serial', at + 1]],
      [[`seals/${seal.commune}-${at + 1}.txt`, bytes]]));
  }
  const commitment = text(stage('commitment', [['kleroterion-commitment', 1], ['convention', 'exemple'], ['plan', hashOf(plan)],
    ...seals.map(({ commune, texts }) => ['seal', `${commune} ${texts.length} ${hashOf(texts.at(-1))}`]), ['unsealed', '99004']]));
  tell('commitment', [], [['commitment.txt', commitment]]);
  anchor('commitment.txt', '2026-09-14T08:00:00Z', 'receipt g1');
  anchor('commitment.txt', '2026-09-14T08:05:00Z', 'receipt g3');

  const said = [['g1', hex(envelope('g1', sha256(plan), secret('r of g1')))],
    ['g2', hex(envelope('g2', sha256(plan), secret('r of g2')))], ['g3', 'none']];
  const digits = [...'71828182845904523536'], opened = [['g1', hex(secret('r of g1'))], ['g2', 'absent']];
  said.forEach(([guarantor, value]) => tell('envelope', [['guarantor', guarantor], ['commitment', value]]));
  digits.forEach((digit) => tell('digit', [['digit', digit]]));
  opened.forEach(([guarantor, value]) => tell('opening', [['guarantor', guarantor], ['value', value]]));
  const transcript = text(stage('transcript', [['kleroterion-transcript', 1], ['commitment', hashOf(commitment)],
    ...said.map((pair) => ['envelope', pair.join(' ')]), ...digits.map((digit) => ['digit', digit]),
    ...opened.map((pair) => ['opening', pair.join(' ')]), ['round', round(VALUE.get('seed-beacon'))]]));
  tell('transcript', [], [['transcript.txt', transcript]]);
  anchor('transcript.txt', '2026-09-15T09:20:00Z', 'receipt g1');
  const beacon = stage('beacon', { round: round(VALUE.get('seed-beacon')), signature: BEACON.seed });
  const seed = stage('seed', H('seed', sha256(transcript), beacon.round, unhex(beacon.signature)));
  tell('seed', [['round', beacon.round], ['signature', beacon.signature], ['seed', hex(seed)]]);

  const waves = wavesOf(stage, seed, seals);
  waves.forEach(({ wave, letters, volunteers, rows }) => tell('wave', [['wave', wave], ['letters', letters],
    ['volunteers', volunteers]], [[`draw/wave-${wave}.csv`, table(['commune', 'stratum', 'rank', 'index'], rows)]]));

  const pool = poolOf(stage, waves, seals, annex, seed);
  const quotas = table(['feature', 'value', 'min', 'max'], stage('quotas', QUOTAS));
  const sealed = text(stage('pool', [['kleroterion-pool', 1], ['convention', 'exemple'], ['seed', hex(seed)],
    ['volunteers', pool.people.length], ['set-aside', 'office <5'], ['size', SIZE], ['panels', M], ['quotas', hashOf(quotas)],
    ['compositions', hex(sealedHash(secret('salt'), annex.get('compositions.csv'), annex.get('alternates.csv')))],
    ['deviation', pool.deviation], ['alternates', ALTERNATES], ...pool.damage, ['verdict', pool.verdict],
    ['root', hex(rootOf(pool.leaves))]]));
  tell('pool', [], [['panel/quotas.csv', quotas], ['panel/pool.txt', sealed]]);
  anchor('panel/pool.txt', POOL_ANCHORED, 'receipt g2');

  const placed = stage('placed', { round: round(VALUE.get('placing-beacon')),
    signature: BEACON.placing });
  const placing = H('placing', sha256(sealed), placed.round, unhex(placed.signature));
  const panels = stage('dealt', deal(placing, panelOrder(placing, M).map((j) => pool.compositions[j]), pool.types,
    pool.people.map(({ household }) => household)));
  const served = counts(panels, pool.people.length), name = (panel) => String(panel).padStart(2, '0');
  const tags = table(['panel', 'tag'], stage('tags', panels.flatMap((members, panel) => (
    members.map((number) => [name(panel), hex(tag(pool.people[number].key, panel))]).sort(([, a], [, b]) => compareText(a, b))))));
  const ranks = stage('ranks', dealAlternates(placing, panels, panelOrder(placing, M).map((j) => pool.alternates[j]), pool.types,
    pool.people.map(({ household }) => household)));
  const behind = table(['panel', 'rank', 'tag'], stage('alternate-tags', ranks.flatMap((list, panel) => list.map((number, at) => (
    [name(panel), at + 1, hex(alternateTag(pool.people[number].key, panel, at + 1))])))));
  const times = table(['from', 'to', 'volunteers', 'seats'], stage('appearances', appearances(served).map((line) => (
    [line.from, line.to, line.volunteers, line.seats]))));
  const publication = text(stage('panels', [['kleroterion-panels', 1], ['pool', hashOf(sealed)], ['round', placed.round],
    ['signature', placed.signature], ['tags', hashOf(tags)], ['alternates', hashOf(behind)], ['appearances', hashOf(times)],
    ['deviation', deviation(pool.types, served)]]));
  tell('panels', [], [['panel/tags.csv', tags], ['panel/alternates.csv', behind], ['panel/appearances.csv', times],
    ['panel/panels.txt', publication]]);
  anchor('panel/panels.txt', stage('panels-anchored', '2026-11-06T09:00:00Z'), 'receipt g1');

  const last = { round: round(VALUE.get('panel-beacon')), signature: BEACON.panel }, dice = ['7', '3'];
  const thrown = text(stage('throw', [['kleroterion-throw', 1], ['panels', hashOf(publication)],
    ...dice.map((digit) => ['digit', digit]), ['round', last.round]]));
  tell('throw', [], [['panel/throw.txt', thrown]]);
  anchor('panel/throw.txt', '2026-11-10T17:40:00Z', 'receipt g3');
  const second = name(uniform(H('second', sha256(thrown), last.round, unhex(last.signature)), M));
  const drawn = stage('drawn', dice.map((digit, at) => (Number(digit) + Number(second[at])) % 10).join(''));
  tell('drawn', [['round', last.round], ['signature', last.signature], ['panel', drawn]]);
  const place = Number(drawn), tagsOf = (members) => members.map((number) => hex(tag(pool.people[number].key, place)));
  replacements({ stage, tell, anchor, drawn: { panel: place, members: tagsOf(panels[place]),
    alternates: ranks[place].map((number, at) => hex(alternateTag(pool.people[number].key, place, at + 1))) }, publication, pool, round,
    quotas: QUOTAS.map(([feature, value, min, max]) => ({ feature, value, min, max })),
    perHousehold: VALUE.get('per-household') });

  return { record: assemble(stage, files, stage('story', story)), annex, ...papers(seals, pool, waves), story };
}

function sealOf(stage, plan, commune, electors) {
  const rules = { strata: 'sex age', bands: [18, 40, 60], minimum: 18, smallest: 20 };
  const aged = electors.map((one) => ({ ...one, age: ageOn(REFERENCE, one.birthDate) })), strata = strataOf(rules, aged);
  const K = secret(`key of ${commune}`);
  const ordered = order(K, aged.map((one) => ({ ...one, stratum: strata.findIndex((stratum) => belongs(stratum, one)) })));
  const leaves = ordered.map((one, i) => rollLeaf(i, strata[one.stratum].label, saltOf(K, i), one));
  const csv = table(['index', 'stratum', 'station', 'salt', 'birth-name', 'use-name', 'first-names', 'sex', 'birth-date'],
    ordered.map((one, i) => [i, strata[one.stratum].label, one.station, hex(saltOf(K, i)), one.birthName, one.useName,
      one.firstNames, one.sex, one.birthDate]));
  const stations = [...new Set(ordered.map(({ station }) => station || '-'))].sort(compareText)
    .map((code) => ['station', `${code} ${ordered.filter(({ station }) => (station || '-') === code).length}`]);
  let from = 0;
  const ranges = strata.map(({ label, size }) => ['stratum', `${label} ${from} ${from += size}`]);
  const one = (serial, official) => text(stage(`seal ${commune}-${serial}`, [['kleroterion-seal', 1], ['convention', 'exemple'],
    ['plan', hashOf(plan)], ['commune', commune], ['serial', serial], ['reference-date', REFERENCE], ['electors', ordered.length],
    ...ranges, ...stations, ['official', official], ['excluded', 'age 9'], ['excluded', `other ${official - ordered.length - 9}`],
    ['root', hex(rootOf(leaves))]]));
  const texts = commune === '99002' ? [one(1, ordered.length + 11), one(2, ordered.length + 12)] : [one(1, ordered.length + 12)];
  return { commune, texts, csv, ordered, leaves, strata, K };
}

function wavesOf(stage, seed, seals) {
  const cells = seals.flatMap(({ commune, strata }) => {
    let from = 0;
    return strata.map(({ label, size }) => ({ commune, label, from, to: from += size }));
  });
  const weights = cells.map(({ from, to }) => to - from), total = weights.reduce((a, b) => a + b), taken = cells.map(() => 0);
  return [[1, 90, 'none'], [2, 40, 22]].map(([wave, letters, volunteers]) => {
    const each = shares(weights, letters, uniform(H('shares', seed, wave), total));
    const rows = cells.flatMap(({ commune, label, from, to }, at) => {
      const start = taken[at];
      taken[at] += each[at];
      return ranking(seed, commune, from, to).slice(start, taken[at]).map((index, k) => [commune, label, start + k + 1, index]);
    });
    return stage(`wave ${wave}`, { wave, letters, volunteers, rows });
  });
}

function poolOf(stage, waves, seals, annex, seed) {
  const invited = waves.flatMap(({ rows }) => rows.map(([commune, , , index]) => ({ commune, index, elector: `${commune}:${index}` })));
  const willing = invited.filter(({ elector }) => pick(`${elector} answers`, 4) === 0).slice(0, 30);
  const band = (age) => (age < 40 ? '18-39' : age < 60 ? '40-59' : '60+');
  const answers = willing.map(({ commune, index, elector }, at) => {
    const one = seals.find((seal) => seal.commune === commune).ordered[index];
    return { elector, key: secret(`volunteer ${elector}`), home: at < 8 ? Math.floor(at / 2) : -1 - at, sex: one.sex,
      age: band(one.age) };
  });
  const [first, second] = answers.filter(({ home, sex }) => home < 0 && sex === 'F');
  const few = [first, second, answers.find(({ home, sex }) => home < 0 && sex === 'M')];
  const keyed = stage('volunteers', answers.map(({ sex, age, ...one }, at) => (
    { ...one, values: [sex, age, QUOTAS[few.includes(answers[at]) ? 5 : 6][1]] })))
    .sort((a, b) => compareBytes(H('number', a.key), H('number', b.key)));
  const homes = [];
  const people = keyed.map(({ home, ...one }) => {
    if (home >= 0 && !homes.includes(home)) homes.push(home);
    return { ...one, household: home < 0 ? '-' : String(homes.indexOf(home) + 1) };
  });
  const quotas = QUOTAS.map(([feature, value, min, max]) => ({ feature, value, min, max })), types = typesOf(quotas, people);
  const lottery = stage('certificate', fairest(quotas, types, SIZE, M)), compositions = stage('compositions', lottery.table);
  const certificate = readCertificate(certificateOf(lottery).map((pair) => pair.map(String)));
  const verdict = verdictOf(doubtsOf(certificate, VALUE.get('objective'), quotas, types, SIZE));
  const samples = dropOuts(seed, SIZE, Number(VALUE.get('drop-out')));
  const alternates = compositions.map((members) => stage('choose', chosen)(quotas, types, samples, members));
  const damage = damages(quotas, types, samples, compositions, alternates, ALTERNATES).map((sum, at) => (
    [['damage', 'scaled-damage', 'no-alternates-damage'][at], mean(sum, M)]));
  const chances = types.map((_, type) => lottery.levels.find((level) => level.types.includes(type)).chance);
  const leaves = people.map(({ key, elector, household, values }, number) => poolLeaf(number, key, elector, household, values));
  annex.set('pool.csv', table(['number', 'elector', 'household', 'sex', 'age', 'diploma'],
    people.map(({ elector, household, values }, number) => [number, elector, household, ...values])));
  annex.set('keys.csv', table(['number', 'key'], people.map(({ key }, number) => [number, hex(key)])));
  annex.set('compositions.csv', table(['composition', 'members'], compositions.map((members, j) => [j, members.join(' ')])));
  annex.set('alternates.csv', table(['composition', 'alternates'], alternates.map((list, j) => [j, list.join(' ')])));
  annex.set('certificate.txt', text(certificateOf(lottery)));
  annex.set('salt.txt', text([['salt', hex(secret('salt'))]]));
  return { people, types, compositions, alternates, damage, deviation: shareDeviation(types, compositions, chances), leaves,
    verdict };
}

// Alternates that are not the best, but no worse than scaled ones: rank by rank the type after which the damage is least.
const known = new Map();
function chosen(quotas, types, samples, members) {
  const name = JSON.stringify([quotas, types.map(({ key, signature, people }) => [key, signature, people.length]), samples, members]);
  if (!known.has(name)) {
    const damageOf = (list) => expectedDamage(quotas, types, samples, members, list), list = [];
    while (list.length < ALTERNATES) {
      const trials = types.map((_, type) => type).filter((type) => fits(types, members, [...list, type]))
        .map((type) => [damageOf([...list, type]), type]);
      list.push(trials.sort(([a, s], [b, t]) => a - b || s - t)[0][1]);
    }
    const scaled = scaledAlternates(quotas, types, members, ALTERNATES);
    known.set(name, damageOf(scaled) < damageOf(list) ? scaled : list);
  }
  return known.get(name);
}

// Algorithms 9.1 and 9.2 over what happened: chained entries, then the manifest.
function assemble(stage, files, story) {
  const record = new Map(files);
  let previous = '0'.repeat(64);
  story.forEach(({ kind, subject, keys, files: brought }, at) => {
    const entry = text([['kleroterion-entry', 1], ['number', at + 1], ['previous', previous], ['kind', kind],
      ...(subject ? [['subject', `${subject} ${hashOf(files.get(subject))}`]] : []), ...keys,
      ...brought.map((name) => ['file', `${name} ${hashOf(record.get(name))}`])]);
    record.set(`entries/${String(at + 1).padStart(4, '0')}.txt`, entry);
    previous = hashOf(entry);
  });
  stage('files', record);
  const names = [...record.keys()].sort(compareText);
  record.set('manifest.txt', text(stage('manifest', [['draws', '1 of 1'], ['kleroterion-record', 1], ['convention', 'exemple'],
    ['nature', 'fictional'], ['notice', 'Everything here is invented: communes, electors, guarantors and beacon.'], ['head', previous],
    ...names.map((name) => ['file', `${name} ${hashOf(record.get(name))}`])])));
  return new Map([...record].sort(([a], [b]) => compareText(a, b)));
}

// One letter (the first of wave 1 whose birth date is known to the day) and one receipt (number 0).
function papers(seals, pool, waves) {
  const [commune, label, , index] = waves[0].rows[0], seal = seals.find((one) => one.commune === commune);
  const one = seal.ordered[index], optional = (key, value) => (value === '' ? [] : [[key, value]]);
  const letter = text([['kleroterion-proof', 1], ['convention', 'exemple'], ['commune', commune], ['serial', seal.texts.length],
    ['index', index], ['stratum', label], ...optional('station', one.station), ['salt', hex(saltOf(seal.K, index))],
    ['birth-name', one.birthName], ...optional('use-name', one.useName), ...optional('first-names', one.firstNames),
    ['sex', one.sex], ...path(seal.leaves.map(leafHash), index).map((hash) => ['path', hex(hash)])]);
  const { key, elector, household, values } = pool.people[0];
  const receipt = text([['kleroterion-receipt', 1], ['convention', 'exemple'], ['number', 0], ['key', hex(key)],
    ['elector', elector], ['household', household], ...['sex', 'age', 'diploma'].map((name, at) => ['feature', `${name}: ${values[at]}`]),
    ...path(pool.leaves.map(leafHash), 0).map((hash) => ['path', hex(hash)])]);
  return { letter, born: one.birthDate, receipt };
}

/** All files below spec/vectors, by path. */
export function goldenFiles() {
  const { record, annex, letter, born, receipt } = golden();
  return new Map([...[...record].map(([name, bytes]) => [`record/${name}`, bytes]),
    ...[...annex].map(([name, bytes]) => [`annex/${name}`, bytes]),
    [`letter-${born}.txt`, letter], ['receipt.txt', receipt]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
  ['record', 'annex'].forEach((name) => rmSync(`${directory}/${name}`, { recursive: true, force: true }));
  for (const [name, bytes] of goldenFiles()) {
    mkdirSync(dirname(`${directory}/${name}`), { recursive: true });
    writeFileSync(`${directory}/${name}`, bytes);
  }
}
