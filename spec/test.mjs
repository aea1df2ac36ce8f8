// `node --test spec/test.mjs`: the vectors are made again, the golden record passes, and each consistent lie is named.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hex, hmac, parseTable, sha256, unhex, utf8 } from './conventions.mjs';
import { alternatesFit, expectedDamage, fits } from './alternates.mjs';
import { firstRound, seconds } from './draw.mjs';
import { line, readFolder } from './record.mjs';
import { typesOf } from './lottery.mjs';
import { certificates, example, outcomeOf } from './vectors/make-certificate.mjs';
import { vectors } from './vectors/make.mjs';
import { golden, goldenFiles } from './vectors/make-record.mjs';
import { hashOf, rootOf } from './vectors/prover.mjs';
import { verify } from './verify.mjs';
import { verifyAnnex } from './verify-annex.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (name) => readFileSync(`${here}/${name}`);
const beacon = { verifyRound: () => true };
const verdict = (findings, check) => findings.find((finding) => finding.check === check).verdict;
const failed = (findings) => findings.filter((finding) => finding.verdict === 'failed').map(line);

test('the SHA-256 and the HMAC of the verifiers are those of Node', () => {
  for (let size = 0; size < 300; size++) {
    const data = Uint8Array.from({ length: size }, (_, i) => (i * 7 + size) % 256), key = data.slice(0, 32);
    assert.equal(hex(sha256(data)), createHash('sha256').update(data).digest('hex'));
    assert.equal(hex(hmac(key, data)), createHmac('sha256', key).update(data).digest('hex'));
  }
});

test('the vectors made again are the vectors', () => {
  for (const [name, content] of Object.entries(vectors())) assert.equal(content, read(`vectors/${name}`).toString(), name);
});

test('the golden record made again is the golden record', async () => {
  const made = goldenFiles(), found = await readFolder(`${here}/vectors`);
  for (const [name, bytes] of made) assert.equal(hashOf(bytes), hashOf(found.get(name)), name);
  for (const name of found.keys()) assert.ok(!/^(record|annex)\//.test(name) || made.has(name), `${name} is left over`);
});

test('published vectors', () => {
  const { 'merkle-tree': tree, rfc3797, 'rivest-sampler': rivest, 'colorado-rla': colorado, drand } = JSON.parse(
    read('vectors/published.json'));
  tree.roots.forEach((root, n) => assert.equal(hex(rootOf(tree.leaves.slice(0, n).map(unhex))), root));
  const sample = (seed, i, n) => Number(BigInt(`0x${hex(sha256(utf8(`${seed},${i}`)))}`) % BigInt(n)) + 1;
  for (const { seed, n, numbers } of rivest.cases) assert.deepEqual(numbers.map((_, i) => sample(seed, i + 1, n)), numbers);
  const found = new Set();
  for (let i = 1; found.size < colorado.numbers.length; i++) found.add(sample(colorado.seed, i, colorado.n));
  assert.deepEqual([...found], colorado.numbers);
  const pool = Array.from({ length: rfc3797.pool }, (_, i) => i + 1);
  assert.deepEqual(rfc3797.selected.map((_, i) => {
    const index = Buffer.from([i >> 8, i % 256]), hash = createHash('md5').update(index).update(rfc3797.key).update(index);
    return pool.splice(Number(BigInt(`0x${hash.digest('hex')}`) % BigInt(pool.length)), 1)[0];
  }), rfc3797.selected);
  drand.rounds.forEach(({ signature, randomness }) => assert.equal(hex(sha256(unhex(signature))), randomness));
  drand.times.forEach(({ time, round }) => assert.equal(firstRound(drand.genesis, drand.period, seconds(time)), round));
});

test('nothing fails on the golden record, and what is not checked says why', async () => {
  const { record, annex, letter, born, receipt } = golden();
  const findings = await verify(record, { proof: letter, born, receipt, earlier: record, ...beacon });
  assert.deepEqual(failed(findings), []);
  assert.deepEqual(findings.filter((finding) => finding.verdict === 'not checked').map(({ check }) => check),
    ['V-5.2', 'V-5.5', 'V-7.2', 'V-8.3', 'V-8.4', 'V-10.4']);
  assert.deepEqual((await verifyAnnex(record, annex)).filter((finding) => finding.verdict !== 'passed').map(line), []);
  annex.delete('certificate.txt');
  assert.deepEqual((await verifyAnnex(record, annex)).filter((finding) => finding.verdict !== 'passed').map(line),
    ['V-8.9 A not checked: the annex has no certificate.txt', 'V-8.15 A not checked: the annex has no certificate.txt']);
});

test('a record that stops after any entry has nothing that fails but its length', async () => {
  const whole = golden();
  for (let length = 1; length <= whole.story.length; length += length < 8 ? 1 : 9) {
    const { record } = golden({ story: (story) => story.slice(0, length), files: keepTold });
    assert.deepEqual(failed(await verify(record, { ...beacon })), [], `after ${length} entries`);
    assert.equal(verdict(await verify(whole.record, { earlier: record }), 'V-9.5'), 'passed');
  }
});
// Drops the files that no entry brings.
function keepTold(files) {
  const told = [...files].filter(([path]) => path.startsWith('entries/')).map(([, bytes]) => Buffer.from(bytes).toString());
  for (const path of files.keys()) {
    if (!path.startsWith('entries/') && !told.some((entry) => entry.includes(`file = ${path} `))) files.delete(path);
  }
  return files;
}

const set = (key, value) => (pairs) => pairs.map(([name, old]) => [name, name === key ? value(old) : old]);
const swap = (list, i, j) => list.map((item, at) => (at === i ? list[j] : at === j ? list[i] : item));
const inEntry = (kind, change, at = 0) => (story) => {
  const chosen = story.filter((entry) => entry.kind === kind)[at];
  return story.map((entry) => (entry === chosen ? { ...entry, keys: change(entry.keys) } : entry));
};
const moveFirst = (kind, before) => (story) => {
  const moved = story.find((entry) => entry.kind === kind), rest = story.filter((entry) => entry !== moved);
  return rest.toSpliced(rest.findIndex((entry) => entry.kind === before), 0, moved);
};
const another = (list) => list.map((row, at) => (at === 3 ? [...row.slice(0, 3), row[3] + 1] : row));
const more = (number) => String(Number(number) + 1);
const addFile = (path, bytes) => (files) => files.set(path, bytes);

// Each lie: what is altered (all that follows is made again from it, every hash repaired) and the check that names it.
const LIES = {
  'a plan with two guarantors': [{ plan: (pairs) => pairs.toSpliced(pairs.findIndex(([key]) => key === 'guarantor'), 1) }, 'V-3.1'],
  'a plan with its dates out of order': [{ plan: set('seals-due', () => '2026-09-15T10:00:01Z') }, 'V-3.1'],
  'a plan of an unknown version': [{ plan: set('kleroterion-plan', () => 2) }, 'V-3.1'],
  'a plan with a key of ours': [{ plan: (pairs) => [...pairs, ['favourite', 'me']] }, 'V-3.1'],
  'a day that does not exist': [{ plan: set('retention', () => '2027-02-29') }, 'V-3.1'],
  'a fictional record that calls itself real': [{ manifest: set('nature', () => 'real') }, 'V-3.2'],
  'a seal for another plan': [{ 'seal 99001-1': set('plan', () => hashOf(utf8('another'))) }, 'V-4.1'],
  'a seal at another reference date': [{ 'seal 99001-1': set('reference-date', () => '2026-08-01') }, 'V-4.1'],
  'a seal after the commitment': [{ story: moveFirst('commitment', 'seal') }, 'V-4.1'],
  'an elector added to the count': [{ 'seal 99001-1': set('electors', more) }, 'V-4.2'],
  'an elector added to the count and to a stratum': [{ 'seal 99001-1': (pairs) => set('stratum', (old) => (
    old.startsWith('M:60+') ? old.replace(/\d+$/, more) : old))(set('electors', more)(pairs)) }, 'V-4.2'],
  'the count of a station': [{ 'seal 99001-1': set('station', (old) => (old.startsWith('0001') ? old.replace(/\d+$/, more)
    : old)) }, 'V-4.2'],
  'the official number of a commune': [{ 'seal 99001-1': set('official', more) }, 'V-4.2'],
  'strata that no merging gives': [{ 'seal 99001-1': set('stratum', (old) => old.replace('F:18-39', 'F:18-41')) }, 'V-4.2'],
  'an old seal in the commitment': [{ commitment: set('seal', (old) => old.replace('99002 2', '99002 1')) }, 'V-5.1'],
  'a commune left out of the commitment': [{ commitment: (pairs) => pairs.filter(([, value]) => !`${value}`.startsWith('99003')) },
    'V-5.1'],
  'a commitment anchored after the round': [{ story: (story) => [0, 1].reduce((told, at) => (
    inEntry('anchor', set('time', () => '2026-09-15T10:00:00Z'), at + 1)(told)), story) }, 'V-5.2'],
  'another envelope': [{ story: inEntry('opening', set('value', () => hashOf(utf8('another r')))) }, 'V-5.3'],
  'a die too many': [{ story: (story) => story.toSpliced(story.findIndex((entry) => entry.kind === 'digit'), 0,
    { kind: 'digit', keys: [['digit', '0']], files: [] }) }, 'V-5.3'],
  'a die changed in the entries': [{ story: inEntry('digit', set('digit', () => '9')) }, 'V-5.4'],
  'a die changed in the transcript': [{ transcript: (pairs) => swap(pairs, 6, 7) }, 'V-5.4'],
  'contributions in another order': [{ story: (story) => {
    const [first, second] = story.flatMap((entry, at) => (entry.kind === 'envelope' ? [at] : []));
    return swap(story, first, second);
  } }, 'V-5.3'],
  'envelopes in another order in the transcript': [{ transcript: (pairs) => swap(pairs, 2, 3) }, 'V-5.4'],
  'an opening called absent in the transcript': [{ transcript: set('opening', (old) => (
    old.startsWith('g1') ? 'g1 absent' : old)) }, 'V-5.4'],
  'another round in transcript and seed': [{ transcript: set('round', more),
    beacon: ({ round, signature }) => ({ round: round + 1, signature }) }, 'V-5.4'],
  'another round in the seed alone': [{ beacon: ({ round, signature }) => ({ round: round + 1, signature }) }, 'V-5.7'],
  'a transcript anchored after the round': [{ story: inEntry('anchor', set('time', () => '2026-09-15T10:00:00Z'), 3) }, 'V-5.5'],
  'another seed': [{ seed: () => sha256(utf8('a better seed')) }, 'V-5.7'],
  'a wave without its trigger': [{ 'wave 2': (wave) => ({ ...wave, volunteers: 'none' }) }, 'V-6.1'],
  'a wave whose condition was not met': [{ 'wave 2': (wave) => ({ ...wave, volunteers: 40 }) }, 'V-6.1'],
  'a wave of more letters': [{ 'wave 2': (wave) => ({ ...wave, letters: 41 }) }, 'V-6.1'],
  'a letter moved to another cell': [{ 'wave 1': (wave) => ({ ...wave, rows: wave.rows.slice(1) }) }, 'V-6.2'],
  'a winner swapped': [{ 'wave 1': (wave) => ({ ...wave, rows: another(wave.rows) }) }, 'V-6.3'],
  'two winners in another order': [{ 'wave 1': (wave) => ({ ...wave, rows: swap(wave.rows, 0, 1) }) }, 'V-6.3'],
  'a second wave that begins again': [{ 'wave 2': (wave) => ({ ...wave, rows: wave.rows.map(([code, label, rank, index]) => (
    [code, label, rank === 1 ? 1 : rank - 1, index])) }) }, 'V-6.3'],
  'a panel of another size': [{ pool: set('size', () => 7) }, 'V-7.1'],
  'quotas that are not the published ones': [{ pool: set('quotas', () => hashOf(utf8('others'))) }, 'V-7.1'],
  'a ground that the plan does not name': [{ pool: set('set-aside', () => 'opinion 5') }, 'V-7.1'],
  'a pool sealed on another seed': [{ pool: set('seed', () => hashOf(utf8('another'))) }, 'V-7.1'],
  'a quota whose minimum exceeds its maximum': [{ quotas: (rows) => rows.map(([a, b, , d]) => [a, b, 9, d]) }, 'V-7.1'],
  'another placing round': [{ placed: ({ round, signature }) => ({ round: round + 1, signature }) }, 'V-8.1'],
  'one tag twice': [{ tags: (rows) => rows.map((row, at) => (at === 1 ? rows[0] : row)) }, 'V-8.2'],
  'a tag too few': [{ tags: (rows) => rows.slice(1) }, 'V-8.2'],
  'a seat too many in the appearances': [{ appearances: (rows) => rows.map(([a, b, c, d], at) => [a, b, c, at ? d : d + 1]) },
    'V-8.2'],
  'another number of alternates': [{ pool: set('alternates', more) }, 'V-7.1'],
  'an alternate too few': [{ 'alternate-tags': (rows) => rows.slice(1) }, 'V-8.10'],
  'one tag of an alternate twice': [{ 'alternate-tags': (rows) => rows.map((row, at) => (at === 1 ? [...row.slice(0, 2), rows[0][2]]
    : row)) }, 'V-8.10'],
  'ranks out of order': [{ 'alternate-tags': (rows) => swap(rows, 0, 1) }, 'V-8.10'],
  'another table of alternates': [{ panels: set('alternates', () => hashOf(utf8('another'))) }, 'V-8.10'],
  'panels published the day before': [{ 'panels-anchored': () => '2026-11-09T18:00:00Z' }, 'V-8.3'],
  'a throw of three dice for a hundred panels': [{ throw: (pairs) => pairs.toSpliced(3, 0, ['digit', 1]) }, 'V-8.4'],
  'a throw with another round': [{ throw: set('round', more) }, 'V-8.4'],
  'another panel': [{ drawn: (panel) => panel.replace(/.$/, (digit) => (digit === '0' ? 1 : 0)) }, 'V-8.4'],
  'an extra file': [{ files: addFile('extra.txt', utf8('hello = you\n')) }, 'V-9.2'],
  'an extra file that the manifest does not know': [{ after: addFile('extra.txt', utf8('hello = you\n')) }, 'V-9.1'],
  'a missing file': [{ after: (files) => files.delete('draw/wave-2.csv') }, 'V-9.1'],
  'a link': [{ after: addFile('plan.txt', null) }, 'V-9.1'],
  'a flipped bit': [{ after: (files) => files.set('panel/tags.csv', files.get('panel/tags.csv').with(30, 48)) }, 'V-9.1'],
  'a head that is not the last': [{ manifest: set('head', () => hashOf(utf8('another'))) }, 'V-9.2'],
  'entries out of order': [{ story: moveFirst('throw', 'panels') }, 'V-9.3'],
  'an anchor for a file that is not there yet': [{ story: (story) => swap(story, 0, 1) }, 'V-9.3'],
  'a receipt of nobody': [{ story: inEntry('anchor', set('witness', () => 'receipt g9'), 1) }, 'V-9.3'],
  'a table with needless quotes': [{ 'wave 1': (wave) => ({ ...wave, rows: wave.rows.map((row) => [...row, '']) }) }, 'V-9.3'],
  'two draws': [{ manifest: set('draws', () => '2 of 2') }, 'V-9.4'],
};
for (const [lie, [{ after, ...alter }, check]] of Object.entries(LIES)) {
  test(`${check} names ${lie}`, async () => {
    const { record } = golden(alter);
    after?.(record);
    const findings = await verify(record, beacon);
    assert.equal(verdict(findings, check), 'failed', failed(findings).join('\n'));
  });
}

test('a truncated or rewritten history is not the beginning that an earlier reader kept', async () => {
  const { record } = golden();
  const shorter = golden({ story: (story) => story.slice(0, -1), files: keepTold }).record;
  const other = golden({ 'panels-anchored': () => '2026-11-06T09:00:01Z' }).record;
  for (const now of [shorter, other]) assert.equal(verdict(await verify(now, { earlier: record }), 'V-9.5'), 'failed');
});

test('a letter speaks for one elector only', async () => {
  const { record, letter, born, receipt } = golden(), lines = Buffer.from(letter).toString();
  const check = async (proof, day = born) => verify(record, { proof: utf8(proof), born: day });
  for (const [proof, day] of [[lines, '1953-02-14'], [lines.replace(/index = \d+/, 'index = 0')], [lines.replace(/path = .*\n/, '')],
    [lines.replace('sex = F', 'sex = M')], ['nonsense'], [lines.replace(/index = \d+/, 'index = 99999999999')]]) {
    const findings = await check(proof, day);
    assert.equal(verdict(findings, 'V-4.3'), 'failed');
    assert.equal(verdict(findings, 'V-6.4'), 'not checked');
  }
  const mine = Buffer.from(receipt).toString();
  for (const wrong of [mine.replace(/sex: ./, 'sex: X'), mine.replace('number = 0', 'number = 1'), '']) {
    const findings = await verify(record, { receipt: utf8(wrong) });
    assert.deepEqual(['V-7.3', 'V-8.5', 'V-8.11'].map((name) => verdict(findings, name)), ['failed', 'not checked', 'not checked']);
  }
});

const csv = (path, change) => ({ annex }) => annex.set(path, utf8(change(Buffer.from(annex.get(path)).toString())));
const ANNEX = {
  'an elector replaced by a friend': ['V-4.4', csv('rolls/99001.csv', (rows) => rows.replace(/\n0,(.*?),M?F?[^,]*,/, '\n0,$1,,'))],
  'a station moved': ['V-4.4', csv('rolls/99002.csv', (rows) => rows.replace(',0001,', ',0002,'))],
  'a volunteer added': ['V-7.4', csv('pool.csv', (rows) => rows.replace(/(\d+:)\d+/, '$1229'))],
  'a diploma changed': ['V-7.4', csv('pool.csv', (rows) => rows.replace('baccalauréat or above', '"none, or below the baccalauréat"'))],
  'a key changed': ['V-7.4', csv('keys.csv', (rows) => rows.replace(/0,\w/, (old) => (old === '0,0' ? '0,1' : '0,0')))],
  'households numbered at will': ['V-7.5', csv('pool.csv', (rows) => rows.replaceAll(',1,', ',9,'))],
  'alternates exchanged': ['V-8.6', csv('alternates.csv', (rows) => rows.replace(/\n0,(\d+) (\d+)/, '\n0,$2 $1'))],
  'a composition changed': ['V-8.6', csv('compositions.csv', (rows) => rows.replace(/\n0,\d+ /, '\n0,'))],
};
for (const [lie, [check, change]] of Object.entries(ANNEX)) {
  test(`${check} names ${lie}`, async () => {
    const made = golden();
    change(made);
    const findings = await verifyAnnex(made.record, made.annex);
    assert.equal(verdict(findings, check), 'failed', findings.map(line).join('\n'));
  });
}
const worstPair = (quotas, types, samples, members) => types.map((_, type) => [type, type])
  .filter((pair) => fits(types, members, pair)).map((pair) => [expectedDamage(quotas, types, samples, members, pair), pair])
  .sort(([a], [b]) => b - a)[0][1];
const LIES_OF_ANNEX = {
  'quotas tightened after the compositions were made': [{ quotas: (rows) => rows.map((row) => (
    row[1] === 'F' ? ['sex', 'F', 6, 6] : row)) }, 'V-8.6'],
  'a deviation that is not the one of the persons': [{ panels: set('deviation', more) }, 'V-8.7'],
  'a tag of somebody else': [{ tags: (rows) => rows.map(([panel, tag], at) => [panel, at ? tag : `00${tag.slice(2)}`]) }, 'V-8.8'],
  'two persons exchanged on two panels': [{ dealt: (panels) => [panels[1], panels[0], ...panels.slice(2)] }, 'V-8.8'],
  'a damage that is put smaller': [{ pool: set('damage', () => '1/1000') }, 'V-8.13'],
  'a common practice that is put worse': [{ pool: set('scaled-damage', () => '9/1') }, 'V-8.13'],
  'alternates of one kind, worse than common practice': [{ choose: () => worstPair }, 'V-8.13'],
  'a table that is put nearer to the chances': [{ pool: set('deviation', () => '0/1') }, 'V-8.15'],
  'an alternate of another person': [{ 'alternate-tags': (rows) => rows.map(([panel, rank, tag], at) => (
    [panel, rank, at ? tag : `00${tag.slice(2)}`])) }, 'V-8.14'],
  'alternates exchanged between two panels': [{ ranks: (lists) => [lists[1], lists[0], ...lists.slice(2)] }, 'V-8.14'],
  'a volunteer who was never drawn': [{ volunteers: (all) => all.map((one, at) => (at ? one : { ...one, elector: '99001:9999' })) },
    'V-7.4'],
};
for (const [lie, [alter, check]] of Object.entries(LIES_OF_ANNEX)) {
  test(`${check} names ${lie}, which the public record cannot`, async () => {
    const { record, annex } = golden(alter);
    assert.equal(verdict(await verifyAnnex(record, annex), check), 'failed');
    assert.deepEqual(failed(await verify(record, beacon)), []);
  });
}

test('alternates are as many as stated, and fit beside the panel', () => {
  const types = [{ key: [0], signature: [], people: [0, 1], most: 1 }, ...[0, 1].map((each) => (
    { key: [each], signature: [[0], [1]], people: [2 + each, 4 + each], most: 1 }))];
  const fit = (...list) => () => alternatesFit(types, [[0, 1]], [list], 2);
  fit(0, 1)();
  fit(2, 0)();
  for (const [wrong, reason] of [[[0], /number of alternates/], [[0, 0], /fit/], [[1, 2], /fit/], [[1, 3], /fit/]]) {
    assert.throws(fit(...wrong), reason);
  }
});

test('the certificate of the golden annex needs p ≤ 1, and whatever is changed in it is named by its level', () => {
  const cases = certificates(), of = (name) => cases.filter((each) => name.test(each.name)).map(({ expected }) => expected);
  assert.deepEqual(of(/^nothing$|, nothing$/), Array(4).fill({ verdict: 'proven', named: '' }));
  assert.match(cases[0].inputs.certificate, /level = (?!1\/1\n)[^\n]*\n[^\n]*\n[^\n]*\ncaps = \d/);
  for (const name of [/a greater chance/, /a smaller chance/, /numerator/, /no proof/, /no caps/, /no line of caps/, /moved/,
    /weighs more/, /left out/, /no such bound/, /twice/, /another name/]) {
    const found = of(name);
    assert.ok(found.length > 0 && found.every(({ verdict, named }) => verdict !== 'proven' && named !== ''), String(name));
  }
  assert.ok(of(/multiplier/).every(({ verdict, named }) => verdict === 'proven' || named !== ''));
});
for (const [name, from, to, said] of [['caps deleted', /caps = \d[^\n]*/, 'caps = none', /level 1 \(.*\): type \d+ weighs -1/],
  ['a chance raised', /level = .*/, 'level = 1/8', /level 1 \(1\/8\): the weighted chances add up to/],
  ['a proof left out', /multipliers = [^\n]*\ncaps = [^\n]*/, 'multipliers = none\ncaps = none', /level 1 \(.*no multipliers; .*'proven'/]]) {
  test(`V-8.9 names the level of a certificate with ${name}`, async () => {
    const { record, annex } = golden(), text = Buffer.from(annex.get('certificate.txt')).toString();
    annex.set('certificate.txt', utf8(text.replace(from, to)));
    const finding = (await verifyAnnex(record, annex)).find(({ check }) => check === 'V-8.9');
    assert.equal(finding.verdict, 'failed');
    assert.match(finding.reason, said);
  });
}

test('the worked examples are proven, and each change that the pages list does what they say', () => {
  const first = example('certificate-example', ['sex', 'place']), others = example('certificate-objectives', ['sex', 'age']);
  const judge = ({ quotas, types }, size, objective, text, ...expected) => (
    assert.deepEqual(Object.values(outcomeOf(text, objective, quotas, types, size)), expected, text));
  judge(first, 4, 'leximin', first.block('certificate'), 'proven', '');
  for (const objective of ['maximin', 'goldilocks 75', 'nash']) judge(others, 2, objective, others.block(objective), 'proven', '');
  const changed = (text, from, to) => {
    assert.ok(text.includes(`${from}\n`), from);
    return text.replace(`${from}\n`, `${to}\n`);
  };
  const rows = [...first.page.matchAll(/^\| `(.+)` \| `(.+)` \| (.+) \| (level \d) \|$/gm)];
  rows.forEach(([, from, to, ...said]) => judge(first, 4, 'leximin', changed(first.block('certificate'), from, to), ...said));
  const more = [...others.page.matchAll(/^\| `(.+)` \| `(.+)` \| `(.+)` \| (.+) \| (level \d|bound \w+) \|$/gm)];
  more.forEach(([, objective, from, to, ...said]) => (
    judge(others, 2, objective, changed(others.block(objective), from, to), ...said)));
  assert.ok(rows.length > 9 && more.length > 9);
});

test('a byte changed anywhere gives findings, never a trace', async () => {
  const { record, annex } = golden();
  for (const [path, bytes] of record) {
    if (/^entries\/00[123]/.test(path) && !path.endsWith('1.txt')) continue;
    for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
      const findings = await verify(new Map(record).set(path, bytes.with(at, bytes[at] ^ 4)), beacon);
      assert.ok(failed(findings).length > 0, path);
      assert.ok(findings.every(({ reason }) => !reason.includes('malformed')), failed(findings).join('\n'));
    }
    const cut = await verifyAnnex(new Map(record).set(path, utf8('')), annex);
    assert.ok(cut.every(({ reason }) => !reason.includes('malformed')), failed(cut).join('\n'));
  }
  assert.ok(failed(await verify(new Map(), beacon)).length > 0);
});

test('the command line prints one line a check and says by its exit code whether one failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record é ')), golden = `${here}/vectors/record`;
  const run = (name, ...args) => spawnSync(process.execPath, [`${here}/${name}`, ...args], { encoding: 'utf8' });
  try {
    const whole = run('verify.mjs', golden, '--earlier', golden, '--receipt', `${here}/vectors/receipt.txt`);
    assert.equal(whole.status, 0, whole.stdout + whole.stderr);
    assert.ok(whole.stdout.trimEnd().split('\n').every((each) => (
      /^V-\d+\.\d+ [PH] (passed(: .+)?|not checked: .+)$/.test(each))), whole.stdout);
    assert.equal(run('verify-annex.mjs', golden, `${here}/vectors/annex`).status, 0);
    cpSync(golden, `${folder}/r`, { recursive: true });
    rmSync(`${folder}/r/plan.txt`);
    symlinkSync(`${golden}/plan.txt`, `${folder}/r/plan.txt`);
    const linked = run('verify.mjs', `${folder}/r`);
    assert.equal(linked.status, 1);
    assert.match(linked.stdout, /V-9\.1 P failed: plan\.txt is a link/);
    for (const name of ['verify.mjs', 'verify-annex.mjs']) assert.equal(run(name, `${folder}/none`, folder).status, 2);
    assert.equal(run('verify.mjs').status, 2);
  } finally { rmSync(folder, { recursive: true }); }
});

test('each verifier is at most 300 lines of at most 110 characters, and imports nothing from elsewhere', () => {
  for (const name of ['conventions', 'forms', 'draw', 'lottery', 'alternates', 'record', 'bounds', 'certificate', 'fractions', 'replacement', 'verify',
    'verify-annex']) {
    const lines = read(`${name}.mjs`).toString().trimEnd().split('\n');
    assert.ok(lines.length <= 300, `${name}.mjs has ${lines.length} lines`);
    lines.forEach((each, at) => assert.ok(each.length <= 110, `${name}.mjs, line ${at + 1}: ${each.length} characters`));
    const imports = [...lines.join('\n').matchAll(/(?:from |import\()'([^']+)'/g)].map(([, from]) => from);
    assert.deepEqual(imports.filter((from) => !/^(\.\/[a-z-]+\.mjs|node:\w+)$/.test(from)), []);
  }
});
