// `node --test spec/replacement.test.mjs`: departures of the golden record, and consistent lies about them, each named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from './conventions.mjs';
import { line } from './record.mjs';
import { damage, successor } from './replacement.mjs';
import { golden } from './vectors/make-record.mjs';
import { BEACON } from './vectors/make-plan.mjs';
import { hashOf } from './vectors/prover.mjs';
import { verify } from './verify.mjs';
import { verifyAnnex } from './verify-annex.mjs';

const beacon = { verifyRound: () => true };
const verdict = (findings, check) => findings.find((finding) => finding.check === check).verdict;
const failed = (findings) => findings.filter((finding) => finding.verdict === 'failed').map(line);
const set = (key, value) => (pairs) => pairs.map(([name, old]) => [name, name === key ? value(old) : old]);
const nobody = hashOf(utf8('nobody'));
const swap = (list, i, j) => list.map((item, at) => (at === i ? list[j] : at === j ? list[i] : item));
const places = (story, kind) => story.flatMap((entry, at) => (entry.kind === kind ? [at] : []));
const change = (kind, at, key, value) => (story) => story.map((entry, place) => (
  place === places(story, kind)[at] ? { ...entry, keys: set(key, value)(entry.keys) } : entry));

test('departures, a refusal, a chain and lots: nothing fails, and nothing is claimed that was not seen', async () => {
  const { record, annex, story } = golden();
  const kinds = (kind) => story.filter((entry) => entry.kind === kind).length;
  assert.deepEqual([kinds('vacancy'), kinds('replacement'), kinds('refusal')], [3, 5, 2]);
  const findings = await verify(record, beacon);
  assert.deepEqual(failed(findings), []);
  assert.deepEqual(['V-10.1', 'V-10.2', 'V-10.3', 'V-10.4'].map((check) => verdict(findings, check)),
    ['passed', 'passed', 'passed', 'not checked']);
  assert.equal(verdict(await verifyAnnex(record, annex), 'V-10.6'), 'passed');
});

// Each lie, and the check that names it.
const LIES = {
  'a departure on a ground that the plan does not have': [{ 'notice 1': set('ground', () => 'opinion') }, 'V-10.1'],
  'a round at an hour of one\'s own': [{ 'notice 1': set('time', () => '2026-11-20T12:00:03Z') }, 'V-10.1'],
  'a round that is known already': [{ 'notice 1': set('time', () => '2026-11-10T12:00:00Z') }, 'V-10.1'],
  'the notice of another draw': [{ 'notice 2': set('panels', () => nobody) }, 'V-10.1'],
  'a notice with another number': [{ 'notice 2': set('number', () => 3) }, 'V-10.1'],
  'a departure of nobody': [{ 'notice 3': set('tag', () => nobody) }, 'V-10.1'],
  'a gap in the numbers': [{ story: change('vacancy', 1, 'notice', () => 3) }, 'V-9.3'],
  'a notice withdrawn': [{ story: (story) => story.filter((entry, at) => at !== places(story, 'replacement')[4]
    && at !== places(story, 'vacancy')[1]) }, 'V-9.3'],
  'two notices answered in another order': [{ story: (story) => swap(story, ...places(story, 'replacement').slice(3)) }, 'V-9.3'],
  'a call without a notice': [{ story: change('replacement', 4, 'notice', () => 4) }, 'V-9.3'],
  'a refusal of somebody who was not called': [{ story: change('refusal', 0, 'tag', () => nobody) }, 'V-9.3'],
  'somebody called who served already': [{ story: (story) => change('replacement', 4, 'tag', () => (
    story[places(story, 'replacement')[1]].keys.find(([key]) => key === 'tag')[1]))(story) }, 'V-10.2'],
  'an alternate under the tag of another rank': [{ story: (story) => change('replacement', 0, 'tag', () => (
    story[places(story, 'replacement')[1]].keys.find(([key]) => key === 'tag')[1]))(story) }, 'V-10.2'],
  'a lot with another round': [{ 'call 5': (call) => ({ ...call, round: call.round + 1 }) }, 'V-10.3'],
  'a notice that nobody saw before its round': [{ 'notice 2 seen': () => '2026-12-04T12:00:00Z' }, 'V-10.4'],
};
for (const [lie, [alter, check]] of Object.entries(LIES)) {
  test(`${check} names ${lie}`, async () => {
    const findings = await verify(golden(alter).record, beacon);
    assert.equal(verdict(findings, check), 'failed', failed(findings).join('\n'));
  });
}

const LIES_OF_ANNEX = {
  'an alternate passed over for another': [1, ({ notice, named, alternates }) => (
    { notice, by: `alternate ${3 - named.rank}`, tag: alternates[2 - named.rank] })],
  'an alternate passed over for a lot': [1, ({ notice, tagOf }) => (
    { notice, by: 'lot', tag: tagOf(0), round: 34124212, signature: BEACON['2026-11-20'] })],
  'a friend called in the place of whom the lot named': [5, ({ tag, named, tagOf, ...call }) => ({ ...call,
    tag: named.candidates.map(tagOf).find((other) => other !== tag) })],
  'a seat left empty though somebody could come': [5, ({ notice }) => ({ notice, by: 'nobody' })],
};
for (const [lie, [at, alter]] of Object.entries(LIES_OF_ANNEX)) {
  test(`V-10.6 names ${lie}, which the public record cannot`, async () => {
    const { record, annex } = golden({ [`call ${at}`]: alter, ...(at === 1 ? { steps: (steps) => steps.slice(0, 2) } : {}) });
    assert.deepEqual(failed(await verify(record, beacon)), []);
    assert.equal(verdict(await verifyAnnex(record, annex), 'V-10.6'), 'failed');
  });
}

test('the rule takes the alternate who leaves the least damage, then the first; else all who leave the least', () => {
  const quotas = [{ feature: 'sex', value: 'F', min: 2, max: 2 }, { feature: 'sex', value: 'M', min: 2, max: 2 }];
  const people = [0, 0, 1, 1, 0, 1, 1].map((key, number) => ({ key: [key], household: number === 4 || number === 0 ? '1' : '-' }));
  const rule = (seated, barred, alternates, perHousehold = 1) => (
    successor(quotas, people, perHousehold, { seated, barred, alternates }));
  assert.deepEqual(rule([0, 1, 2], [3], [4, 5, 6]), { rank: 2, number: 5, damage: 0 });
  assert.deepEqual(rule([1, 2, 3], [0], [5, 4]), { rank: 2, number: 4, damage: 0 });
  assert.deepEqual(rule([0, 1, 2], [3], []), { candidates: [5, 6], damage: 0 });
  assert.deepEqual(rule([0, 2, 3], [1], [4]), { candidates: [5, 6], damage: 720720 });
  assert.deepEqual(rule([0, 2, 3], [1], [4], 2), { rank: 1, number: 4, damage: 0 });
  assert.deepEqual(rule([0, 1, 2], [3, 5, 6], [4]), {});
  assert.equal(damage(quotas, [people[0], people[1], people[4]]), 360360 * 3);
});
