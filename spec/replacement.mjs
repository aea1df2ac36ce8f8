// Chapter 10 for the two verifiers: notices, who is in service, whom the rule names.
import { POINT, alternateTag as behind, damage as away } from './alternates.mjs';
import { H, NotChecked, fail, hex, keyed, skip, uniform, unhex } from './conventions.mjs';
import { firstRound, seconds } from './draw.mjs';
import { must, same } from './forms.mjs';
import { rest, signed, timeOf, witnessed } from './record.mjs';

const KINDS = ['vacancy', 'replacement', 'refusal'];
const FIRST_RANK = 1;
const pathOf = (notice) => `panel/notice-${notice}.txt`;
const roundOfNotice = (plan, { time }) => (
  firstRound(plan['beacon-genesis'], plan['beacon-period'], seconds(time)));
export const memberTag = (key, panel) => hex(keyed(key, 'member', panel));
const alternateTag = (key, panel, rank) => hex(behind(key, panel, rank));
export const lotTag = (key, notice, attempt) => hex(keyed(key, 'replacement', notice, attempt));

// --- Algorithms 10.2 and 10.3: the panel from entry to entry ---------------------------------------
export function drawnPanel(record) {
  const { panel } = record.one('drawn'), mine = ([name]) => name === panel;
  return { panel: Number(panel), members: record.get('panel/tags.csv').filter(mine).map(([, tag]) => tag),
    alternates: record.get('panel/alternates.csv').filter(mine).map(([, , tag]) => tag) };
}
// The state is { seated, gone, entered: sets of tags, notices, open, refusals, last }; each step either
// changes it or fails.
export function begin({ members }) {
  return { seated: new Set(members), gone: new Set(), entered: new Set(), notices: [], open: [],
      refusals: [], last: undefined };
}
export function leave(state, notice) {
  must(state.seated.delete(notice.tag), `notice ${notice.number}: nobody is in service under ${notice.tag}`);
  state.gone.add(notice.tag);
  state.notices.push(notice);
  state.open.push(notice.number);
  state.refusals.push(0);
}
export function enter(state, drawn, { notice, by, tag }) {
  must(state.open.length > 0 && notice === Math.min(...state.open), `it is not the turn of notice ${notice}`);
  if (by.startsWith('alternate')) {
    const rank = Number(by.split(' ')[1]);
    same(tag, drawn.alternates[rank - FIRST_RANK], `notice ${notice}: the tag of alternate ${rank}`);
  }
  if (by !== 'nobody') {
    must(!drawn.members.includes(tag) && !state.entered.has(tag), `notice ${notice}: ${tag} served already`);
    state.entered.add(tag);
    state.seated.add(tag);
  }
  state.open = state.open.filter((open) => open !== notice);
  state.last = { notice, tag };
}
export function refuse(state, { notice, tag }) {
  must(tag !== undefined && state.last?.notice === notice && state.last.tag === tag,
      `nobody may refuse for notice ${notice} under ${tag}`);
  must(state.seated.delete(tag), `notice ${notice}: ${tag} has left`);
  state.gone.add(tag);
  state.open.push(notice);
  state.refusals[notice - 1]++;
  state.last = undefined;
}
const copy = (state) => ({ ...state, seated: new Set(state.seated), gone: new Set(state.gone),
    open: [...state.open], refusals: [...state.refusals] });

function noticeOf(record, entry) {
  const notice = record.get(pathOf(entry.notice)), plan = record.plan();
  const grounds = ['own-word', 'death', ...plan.exclusion.map(([code]) => code)];
  same(notice.number, entry.notice, `the number in ${pathOf(entry.notice)}`);
  same(notice.panels, record.hash('panel/panels.txt'), 'the hash of the panels');
  must(grounds.includes(notice.ground), `${notice.ground} is no ground of the plan`);
  must(notice.time.endsWith('T12:00:00Z') && notice.time > plan['panel-beacon'],
      `${notice.time} is no noon after the draw`);
  return notice;
}
// All that happened since the draw: every call with the state before it, and what could not be.
export function replay(record) {
  const drawn = drawnPanel(record), state = begin(drawn), calls = [], faults = { notice: [], call: [] };
  const entries = record.entries.filter(({ kind }) => KINDS.includes(kind));
  if (entries.length === 0) skip('no notice so far: the panel is as it was drawn');
  const step = (kind, change) => {
    try { change(); } catch (error) { faults[kind].push(error.message); }
  };
  for (const entry of entries) {
    const before = copy(state);
    if (entry.kind === 'vacancy') {
      step('notice', () => {
        same(entry.notice, state.notices.length + 1, 'the number of the notice');
        leave(state, noticeOf(record, entry));
      });
    } else if (entry.kind === 'refusal') step('call', () => refuse(state, entry));
    else {
      step('call', () => {
        enter(state, drawn, entry);
        const attempt = before.refusals[entry.notice - 1];
        calls.push({ ...entry, before, attempt, served: state.notices[entry.notice - 1] });
      });
    }
  }
  return { drawn, state, calls, faults };
}
function sound(record) {
  const replayed = replay(record);
  if (replayed.faults.notice.length > 0) skip('V-10.1 failed');
  return replayed;
}

// --- Algorithms 10.4 and 10.5: the rule -------------------------------------------------------------
export const damage = (quotas, persons) => away(quotas, quotas.map((_, position) => (
  persons.filter(({ key }) => key.includes(position)).length)));
// `people`: for each number { key: positions of quotas, household }. The answer is { rank, number }, or
// { candidates }, or nothing; `damage` is that with whoever is named.
export function successor(quotas, people, perHousehold, { seated, barred, alternates }) {
  const mayEnter = (number) => !seated.includes(number) && !barred.includes(number)
    && (people[number].household === '-' || seated.filter((other) => (
      people[other].household === people[number].household)).length < perHousehold);
  const with_ = (number) => damage(quotas, [...seated, number].map((each) => people[each]));
  const best = alternates.map((number, at) => ({ rank: FIRST_RANK + at, number }))
    .filter(({ number }) => mayEnter(number)).map((each) => ({ ...each, damage: with_(each.number) }))
    .sort((a, b) => a.damage - b.damage || a.rank - b.rank)[0];
  if (best !== undefined) return best;
  const free = people.map((_, number) => number).filter(mayEnter);
  const damages = free.map(with_), least = Math.min(...damages);
  return free.length === 0 ? {}
    : { candidates: free.filter((_, at) => damages[at] === least), damage: least };
}
export function drawnByLot(panels, notice, attempt, round, signature, candidates) {
  const hash = H('replacement', unhex(panels), notice, attempt, round, unhex(signature));
  return candidates[uniform(hash, candidates.length)];
}
// The persons behind the tags of a state.
export function personsOf(drawn, state, keys) {
  const numbers = new Map();
  keys.forEach((key, number) => {
    numbers.set(memberTag(key, drawn.panel), number);
    drawn.alternates.forEach((_, at) => {
      numbers.set(alternateTag(key, drawn.panel, FIRST_RANK + at), number);
    });
    state.refusals.forEach((refusals, at) => {
      for (let attempt = 0; attempt <= refusals; attempt++) numbers.set(lotTag(key, at + 1, attempt), number);
    });
  });
  const of = (tags) => [...tags].map((tag) => numbers.get(tag) ?? fail(`the tag ${tag} is nobody's`));
  return { seated: of(state.seated), barred: of(state.gone), alternates: of(drawn.alternates) };
}

// --- The checks of circles P and H ------------------------------------------------------------------
function lots(record) {
  const all = sound(record).calls.filter(({ by }) => by === 'lot');
  return all.length > 0 ? all : skip('no notice was served by lot so far');
}
export const REPLACEMENT_CHECKS = {
  'V-10.1 P': (record) => {
    const [fault] = replay(record).faults.notice;
    must(fault === undefined, fault);
  },
  'V-10.2 P': (record) => {
    const [fault] = sound(record).faults.call;
    must(fault === undefined, fault);
  },
  'V-10.3 P': async (record, options) => {
    const plan = record.plan(), all = lots(record);
    all.forEach(({ round, notice, served }) => (
      same(round, roundOfNotice(plan, served), `notice ${notice}: the round`)));
    for (const call of all) await signed(options, plan, call);
  },
  'V-10.4 P': (record) => {
    const plan = record.plan(), unmade = [];
    for (const { served } of lots(record)) {
      const limit = timeOf(plan, roundOfNotice(plan, served));
      try {
        witnessed(record, pathOf(served.number), limit - 1);
      } catch (error) {
        if (error instanceof NotChecked) unmade.push(error.message);
        else throw error;
      }
    }
    if (unmade.length > 0) skip(unmade[0]);
  },
  'V-10.5 H': (record, options, receiptOf) => {
    const key = unhex(rest(() => receiptOf(record, options), 'V-7.3').key), drawn = drawnPanel(record);
    const changed = record.entries.some(({ kind }) => KINDS.includes(kind));
    const { state, calls } = changed ? sound(record) : { state: begin(drawn), calls: [] };
    const own = new Set([memberTag(key, drawn.panel),
      ...drawn.alternates.map((_, at) => alternateTag(key, drawn.panel, FIRST_RANK + at)),
      ...calls.map(({ notice, attempt }) => lotTag(key, notice, attempt))]);
    const mine = (tag) => own.has(tag), left = state.notices.find(({ tag }) => mine(tag));
    const named = calls.find(({ tag }) => mine(tag)), rank = drawn.alternates.findIndex(mine);
    if ([...state.seated].some(mine)) return 'in service on the panel';
    if (left) return `left the panel by notice ${left.number} (${left.ground})`;
    if (named) return `named for notice ${named.notice}, and noted as having refused`;
    return rank < 0 ? 'neither on the panel nor called'
      : `alternate of rank ${rank + FIRST_RANK}, not called`;
  },
};

// --- The check of circle A --------------------------------------------------------------------------
export function rulesNamedThem(record, { quotas, people, keys, perHousehold }) {
  const { drawn, state, calls, faults } = sound(record);
  if (faults.call.length > 0) skip('V-10.2 failed');
  const persons = (at) => personsOf(drawn, { ...at, refusals: state.refusals }, keys);
  for (const { notice, attempt, by, tag, round, signature, before, served } of calls) {
    const { rank, candidates } = successor(quotas, people, perHousehold, persons(before));
    const kind = rank !== undefined ? `alternate ${rank}` : candidates ? 'lot' : 'nobody';
    same(by, kind, `notice ${notice}, attempt ${attempt}: how the rule names someone`);
    const number = by === 'lot' && drawnByLot(served.panels, notice, attempt, round, signature, candidates);
    must(by !== 'lot' || tag === lotTag(keys[number], notice, attempt),
        `notice ${notice}, attempt ${attempt}: the lot names someone else`);
  }
  const missed = damage(quotas, persons(state).seated.map((number) => people[number]));
  return `${missed}/${POINT} of a point from its quotas`;
}
