// Replays the public record of a draw, circles P and H, from the pages of spec/ alone. It shares no code
// with the Java verifier and depends on nothing: `node verify.mjs RECORD` under Node, `verify(files)` in a
// browser. Each check bears the number of its page. It returns, perhaps with a note, or ends by `fail` or
// `skip`.
import { H, fail, frames, hex, keyed, leafHash, parseText, rootFromPath, sha256, skip, uniform,
  unhex } from './conventions.mjs';
import { alternatesAddUp, holderStandsBy } from './alternates.mjs';
import { cellsOf, firstRound, lastSeals, panelName, planObeys, quotasOf, ranking, sealFault, seconds, shares,
  wavesOf } from './draw.mjs';
import { FORMS, TYPES, ascending, must, openRecord, same, shape } from './forms.mjs';
import { REPLACEMENT_CHECKS } from './replacement.mjs';
import { earlierIsBeginning, entriesAreInOrder, entriesChain, find, folderIsListed, readFolder, report, rest,
  roundOf, signed, timeOf, witnessed } from './record.mjs';

const HOUR = 3600;
const seedTime = (record) => timeOf(record.plan(), roundOf(record.plan(), 'seed-beacon'));
const panelTime = (record) => timeOf(record.plan(), roundOf(record.plan(), 'panel-beacon'));
const placingTime = (record) => timeOf(record.plan(), roundOf(record.plan(), 'placing-beacon'));

// --- Chapters 3 and 4: plan, seals ----------------------------------------------------------------
function natureIsPublished({ get, plan }) {
  same(get('manifest.txt').nature, plan().nature, 'the nature in the manifest');
  same(get('manifest.txt').convention, plan().convention, 'the convention in the manifest');
  return plan().nature === 'fictional' ? 'fictional' : '';
}
function sealsAreDue(record) {
  const { plan, hash, entries } = record, p = plan(), last = new Map();
  record.one('seal');
  for (const { commune, serial, path } of record.all('seal')) {
    const seal = record.get(`seals/${commune}-${serial}.txt`), name = `of seal ${commune}-${serial}`;
    same(seal.convention, p.convention, `the convention ${name}`);
    same(seal.plan, hash('plan.txt'), `the plan ${name}`);
    same(seal['reference-date'], p['reference-date'], `the reference date ${name}`);
    same([seal.commune, seal.serial], [commune, serial], `commune and serial ${name}`);
    must(p.commune.some(([code]) => code === commune), `commune ${commune} is not in the plan`);
    same(serial, (last.get(commune) ?? 0) + 1, `the serial ${name}`);
    last.set(commune, serial);
    const end = entries.findIndex(({ kind }) => kind === 'commitment');
    must(end < 0 || entries.findIndex((entry) => entry.path === path) < end,
        `${path} stands after the commitment`);
  }
}
function sealsAddUp(record) {
  record.one('seal');
  for (const { commune, serial } of record.all('seal')) {
    const path = `seals/${commune}-${serial}.txt`, fault = sealFault(record.get(path), record.plan());
    must(fault === '', `${path}: ${fault}`);
  }
}
function letterIsElector(record, { proof, born }) {
  const letter = shape(parseText(proof ?? skip('no letter was given')), FORMS.proof);
  must(/^\d{4}-\d\d-\d\d$/.test(born ?? skip('no birth date was typed')),
      `${born} is no birth date like 1953-02-14`);
  same(letter.convention, record.plan().convention, 'the convention of the letter');
  const serial = new Map(lastSeals(record)).get(letter.commune)
    ?? fail(`commune ${letter.commune} has no seal`);
  same(letter.serial, serial, 'the serial of the letter');
  const seal = record.get(`seals/${letter.commune}-${serial}.txt`);
  const inside = seal.stratum.find(([label]) => label === letter.stratum)
    ?? fail(`there is no ${letter.stratum}`);
  must(letter.index >= +inside[4] && letter.index < +inside[5],
      `the index ${letter.index} is not in ${letter.stratum}`);
  const names = [letter['birth-name'], letter['use-name'] ?? '', letter['first-names'] ?? ''];
  const leaf = frames(letter.index, letter.stratum, letter.station ?? '', unhex(letter.salt), ...names,
    letter.sex, born);
  const root = rootFromPath(leafHash(leaf), letter.index, seal.electors, letter.path.map(unhex));
  must(hex(root) === seal.root, 'the path does not lead to the root; maybe the birth date is mistyped');
  return letter;
}

// --- Chapter 5: seed ------------------------------------------------------------------------------
function commitmentListsSeals(record) {
  const commitment = record.get('commitment.txt'), sealed = lastSeals(record);
  const codes = sealed.map(([code]) => code), communes = record.plan().commune.map(([code]) => code);
  same(commitment.convention, record.plan().convention, 'the convention');
  same(commitment.plan, record.hash('plan.txt'), 'the plan');
  const hashOf = ([code, serial]) => record.hash(`seals/${code}-${serial}.txt`);
  same(commitment.seal, sealed.map((seal) => [...seal, hashOf(seal)]), 'the list of seals');
  same(commitment.unsealed, communes.filter((code) => !codes.includes(code)), 'the unsealed communes');
}
function contributionsAreComplete(record) {
  const envelopes = record.all('envelope'), openings = record.all('opening');
  const plan = unhex(record.hash('plan.txt'));
  record.one('transcript');
  same(envelopes.map(({ guarantor }) => guarantor), record.plan().guarantor.map(([code]) => code),
      'the list of envelopes');
  same(record.all('digit').length, record.plan().dice, 'the number of digits');
  const closed = envelopes.filter(({ commitment }) => commitment !== 'none');
  same(openings.map(({ guarantor }) => guarantor), closed.map(({ guarantor }) => guarantor),
      'the list of openings');
  closed.forEach(({ guarantor, commitment }, at) => {
    const { value } = openings[at];
    must(value === 'absent' || hex(H('commit', guarantor, plan, unhex(value))) === commitment,
      `${guarantor} opened another envelope`);
  });
}
function transcriptIsWhatWasSaid(record) {
  const transcript = record.get('transcript.txt');
  same(transcript.commitment, record.hash('commitment.txt'), 'the commitment');
  same(transcript.envelope, record.all('envelope').map((e) => [e.guarantor, e.commitment]),
      'the list of envelopes');
  same(transcript.digit, record.all('digit').map(({ digit }) => digit), 'the list of digits');
  same(transcript.opening, record.all('opening').map((e) => [e.guarantor, e.value]), 'the list of openings');
  same(transcript.round, roundOf(record.plan(), 'seed-beacon'), 'the round');
}
function seedIsComputed(record) {
  const { round, signature, seed } = record.one('seed'), transcript = unhex(record.hash('transcript.txt'));
  same(round, record.get('transcript.txt').round, 'the round');
  same(seed, hex(H('seed', transcript, round, unhex(signature))), 'the seed');
}

// --- Chapter 6: draw ------------------------------------------------------------------------------
function wavesFollowPlan(record) {
  const waves = record.plan().wave;
  record.one('wave');
  record.all('wave').forEach(({ wave, letters, volunteers }, at) => {
    const [number, planned, , below] = waves[at] ?? fail(`wave ${wave} is not in the plan`);
    same([wave, letters], [number, planned], 'number and letters of the wave');
    must(below === undefined ? volunteers === 'none' : volunteers !== 'none' && +volunteers < +below,
      `wave ${wave} states ${volunteers} volunteers; the plan says ${below ? `below ${below}` : 'always'}`);
  });
  const missing = waves.slice(record.all('wave').length).find(([, , , below]) => below === undefined);
  must(record.all('pool').length === 0 || missing === undefined,
      'a wave that the plan sends always was not sent');
}
function sharesAreRight(record) {
  const seed = unhex(record.one('seed').seed), cells = cellsOf(record);
  const weights = cells.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0), asked = cells.map(() => 0);
  record.one('wave');
  must(total > 0, 'no cell has a weight');
  for (const { wave, letters, rows } of wavesOf(record)) {
    const names = rows.map(([commune, label]) => `${commune} ${label}`), count = new Map();
    names.forEach((name) => count.set(name, (count.get(name) ?? 0) + 1));
    shares(weights, letters, uniform(H('shares', seed, wave), total)).forEach((share, at) => {
      same(count.get(cells[at].name) ?? 0, share, `wave ${wave}, ${cells[at].name}: the number of letters`);
      must((asked[at] += share) <= cells[at].to - cells[at].from,
          `${cells[at].name} has not so many electors`);
    });
    same(names.length, letters, `wave ${wave}: the number of letters`);
  }
}
function winnersAreRight(record) {
  const seed = unhex(record.one('seed').seed), cells = cellsOf(record), ranked = new Map(), taken = new Map();
  record.one('wave');
  for (const { wave, rows } of wavesOf(record)) {
    let last = 0;
    for (const [commune, label, rank, index] of rows) {
      const name = `${commune} ${label}`, at = cells.findIndex((cell) => cell.name === name);
      must(at >= last, `wave ${wave}: ${name} is no cell, or out of order`);
      if (!ranked.has(name)) ranked.set(name, ranking(seed, commune, cells[at].from, cells[at].to));
      taken.set(name, (taken.get(name) ?? 0) + 1);
      same(rank, taken.get(name), `wave ${wave}, ${name}: the rank`);
      same(index, ranked.get(name)[rank - 1], `wave ${wave}, ${name}, rank ${rank}: the index`);
      last = at;
    }
  }
}
function letterWasDrawn(record, options) {
  const { commune, index } = rest(() => letterIsElector(record, options), 'V-4.3');
  record.one('wave');
  const mine = ([code, , , each]) => code === commune && each === String(index);
  const wave = wavesOf(record).find(({ rows }) => rows.some(mine));
  return wave ? `drawn in wave ${wave.wave}` : 'not drawn';
}

// --- Chapters 7 and 8: pool, panels, throw --------------------------------------------------------
function poolFollowsPlan(record) {
  const pool = record.get('panel/pool.txt'), p = record.plan(), grounds = p.exclusion.map(([code]) => code);
  must(record.entries.indexOf(record.one('pool')) > record.entries.indexOf(record.one('wave')),
      'the pool comes first');
  same(pool.convention, p.convention, 'the convention');
  same(pool.seed, record.one('seed').seed, 'the seed');
  same([pool.size, pool.panels, pool.alternates], [p['panel-size'], p.panels, p.alternates],
      'size, panels or alternates');
  same(pool.quotas, record.hash('panel/quotas.csv'), 'the hash of the quotas');
  quotasOf(record);
  const places = pool['set-aside'].map(([code]) => grounds.indexOf(code));
  must(!places.includes(-1) && ascending(places, (a, b) => a - b),
      'a ground is not in the plan, or out of order');
  must(pool['set-aside'].every(([, count]) => count === '<5' || count >= 5),
      'a ground shows fewer than 5 people');
}
function receiptIsVolunteer(record, { receipt }) {
  const mine = shape(parseText(receipt ?? skip('no receipt was given')), FORMS.receipt);
  const pool = record.get('panel/pool.txt');
  const features = [...new Set(quotasOf(record).map(({ feature }) => feature))];
  const values = mine.feature.map((text, at) => text.startsWith(`${features[at]}: `)
    ? text.slice(features[at].length + 2) : fail(`the receipt does not say ${features[at]}`));
  same(mine.convention, record.plan().convention, 'the convention of the receipt');
  same(values.length, features.length, 'the number of features');
  const leaf = frames(mine.number, H('key', unhex(mine.key)), mine.elector, mine.household, ...values);
  const root = rootFromPath(leafHash(leaf), mine.number, pool.volunteers, mine.path.map(unhex));
  must(hex(root) === pool.root, 'the receipt and its path do not give the root of the pool');
  return mine;
}
async function placingRoundIsRight(record, options) {
  const panels = record.get('panel/panels.txt'), plan = record.plan();
  same(panels.pool, record.hash('panel/pool.txt'), 'the hash of the pool seal');
  same(panels.round, roundOf(plan, 'placing-beacon'), 'the round');
  await signed(options, plan, panels);
}
function panelsAddUp(record) {
  const panels = record.get('panel/panels.txt'), tags = record.get('panel/tags.csv');
  const { panels: m, size, volunteers } = record.get('panel/pool.txt');
  const lines = record.get('panel/appearances.csv').map((row) => row.map(Number));
  same(panels.tags, record.hash('panel/tags.csv'), 'the hash of the tags');
  same(panels.appearances, record.hash('panel/appearances.csv'), 'the hash of the appearances');
  same(tags.length, m * size, 'the number of tags');
  tags.forEach(([panel], at) => same(panel, panelName(m, Math.floor(at / size)),
      `line ${at + 2} of the tags: the panel`));
  must(tags.every(([, tag]) => TYPES.hash.test(tag)), 'a tag is no hash');
  must(tags.every(([panel, tag], at) => at % size === 0 || tags[at - 1][1] < tag),
      'the tags of a panel do not ascend');
  same(new Set(tags.map(([, tag]) => tag)).size, m * size, 'the number of different tags');
  const sum = (column) => lines.reduce((total, line) => total + line[column], 0);
  same(sum(2), volunteers, 'the number of volunteers in the appearances');
  same(sum(3), m * size, 'the number of seats in the appearances');
  lines.forEach(([from, to, people, seats], at) => {
    must(from <= to && to <= m && from > (lines[at - 1]?.[1] ?? -1), 'appearances do not ascend up to m');
    must(seats >= from * people && seats <= to * people, 'a line of appearances has impossible seats');
    must(people >= 5 || lines.length === 1, 'a line of appearances has fewer than 5 volunteers');
  });
}
async function throwNamesPanel(record, options) {
  const thrown = record.get('panel/throw.txt'), plan = record.plan(), m = plan.panels;
  same(thrown.panels, record.hash('panel/panels.txt'), 'the hash of the panels');
  same(thrown.digit.length, String(m - 1).length, 'the number of digits');
  same(thrown.round, roundOf(plan, 'panel-beacon'), 'the round');
  const drawn = record.one('drawn'), file = sha256(record.files.get('panel/throw.txt'));
  same(drawn.round, thrown.round, 'the round that came');
  const second = panelName(m, uniform(H('second', file, drawn.round, unhex(drawn.signature)), m));
  same(drawn.panel, thrown.digit.map((digit, at) => (+digit + +second[at]) % 10).join(''), 'the panel drawn');
  await signed(options, plan, drawn);
  witnessed(record, 'panel/throw.txt', timeOf(plan, thrown.round) - 1);
}
function receiptSits(record, options) {
  const key = unhex(rest(() => receiptIsVolunteer(record, options), 'V-7.3').key);
  const on = record.get('panel/tags.csv').map(([panel, tag]) => ({ panel, tag }))
    .filter(({ panel, tag }) => tag === hex(keyed(key, 'member', Number(panel)))).map(({ panel }) => panel);
  const drawn = record.all('drawn')[0]?.panel, whether = on.includes(drawn) ? 'on' : 'not on';
  return `on ${on.length} of ${record.get('panel/pool.txt').panels} panels`
    + (drawn === undefined ? '' : `, ${whether} the one drawn`);
}

// --- All checks, in order -------------------------------------------------------------------------
const CHECKS = {
  'V-3.1 P': planObeys, 'V-3.2 P': natureIsPublished,
  'V-4.1 P': sealsAreDue, 'V-4.2 P': sealsAddUp,
  'V-4.3 H': (record, options) => void letterIsElector(record, options),
  'V-5.1 P': commitmentListsSeals,
  'V-5.2 P': (record) => witnessed(record, 'commitment.txt', seedTime(record) - 1),
  'V-5.3 P': contributionsAreComplete, 'V-5.4 P': transcriptIsWhatWasSaid,
  'V-5.5 P': (record) => witnessed(record, 'transcript.txt', seedTime(record) - 1),
  'V-5.6 P': (record, options) => signed(options, record.plan(), record.one('seed')),
  'V-5.7 P': seedIsComputed,
  'V-6.1 P': wavesFollowPlan, 'V-6.2 P': sharesAreRight, 'V-6.3 P': winnersAreRight,
  'V-6.4 H': letterWasDrawn, 'V-7.1 P': poolFollowsPlan,
  'V-7.2 P': (record) => witnessed(record, 'panel/pool.txt', placingTime(record) - 1),
  'V-7.3 H': (record, options) => void receiptIsVolunteer(record, options),
  'V-8.1 P': placingRoundIsRight, 'V-8.2 P': panelsAddUp,
  'V-8.3 P': (record) => witnessed(record, 'panel/panels.txt', panelTime(record) - 72 * HOUR),
  'V-8.4 P': throwNamesPanel, 'V-8.5 H': receiptSits, 'V-8.10 P': alternatesAddUp,
  'V-8.11 H': (record, options) => holderStandsBy(record,
      unhex(rest(() => receiptIsVolunteer(record, options), 'V-7.3').key)),
  'V-9.1 P': folderIsListed, 'V-9.2 P': entriesChain, 'V-9.3 P': entriesAreInOrder,
  'V-9.4 P': ({ get }) => void same(get('manifest.txt').draws, '1 of 1', 'the number of draws'),
  'V-9.5 P': earlierIsBeginning, ...REPLACEMENT_CHECKS,
};

// `files`: path to bytes (null: no plain file). Options: proof, born, receipt, earlier (files), verifyRound.
export async function verify(files, options = {}) {
  const record = openRecord(files), findings = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    findings.push(await find(name, () => check(record, options, receiptIsVolunteer)));
  }
  return findings;
}

const USAGE = 'verify.mjs RECORD [--proof LETTER --born 1953-02-14] [--receipt RECEIPT] [--earlier COPY]';
if (globalThis.process?.argv[1]?.endsWith('verify.mjs')) {
  const { parseArgs } = await import('node:util'), { readFileSync } = await import('node:fs');
  const text = { type: 'string' }, options = { proof: text, born: text, receipt: text, earlier: text };
  try {
    const { positionals: [folder], values } = parseArgs({ allowPositionals: true, options });
    const bytes = (path) => (path === undefined ? undefined : new Uint8Array(readFileSync(path)));
    report(await verify(await readFolder(folder), { born: values.born, proof: bytes(values.proof),
      receipt: bytes(values.receipt), earlier: values.earlier && await readFolder(values.earlier) }));
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  }
}
