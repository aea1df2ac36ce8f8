// What happens to the panel of the golden record after its draw: departures, a refusal, a chain, lots. Invented, like the rest.
import { begin, drawnByLot, enter, leave, lotTag, personsOf, refuse, successor } from '../replacement.mjs';
import { BEACON } from './make-plan.mjs';
import { hashOf, text } from './prover.mjs';

// Each step: who leaves (a place among those in service, or `came` for whoever entered last), a call, or a refusal.
const STEPS = [['leaves', 1, 'own-word', '2026-11-20T12:00:00Z', '2026-11-18T09:00:00Z', 'receipt g1'], ['call'], ['refuses'], ['call'],
  ['leaves', 'came', 'employee', '2026-12-04T12:00:00Z', '2026-12-02T09:00:00Z', 'receipt g2'],
  ['leaves', 4, 'death', '2026-12-11T12:00:00Z', '2026-12-03T09:00:00Z', 'bulletin Journal of the invented city, number 27'],
  ['call'], ['refuses'], ['call'], ['call']];

/** `drawn`: { panel, members: tags, alternates: tags }; `round`: the round at a time; `pool`: people and typed keys. */
export function replacements({ stage, tell, anchor, drawn, publication, pool, quotas, round, perHousehold }) {
  const state = begin(drawn), keys = pool.people.map(({ key }) => key);
  const people = pool.people.map(({ household }, number) => (
    { household, key: pool.types.find((type) => type.people.includes(number)).key }));
  const calls = [];
  const departs = (who, ground, time, seen, witness) => {
    const number = state.notices.length + 1, tag = who === 'came' ? calls.at(-1).tag : [...state.seated].sort()[who];
    const pairs = stage(`notice ${number}`, [['kleroterion-notice', 1], ['panels', hashOf(publication)], ['number', number],
      ['tag', tag], ['ground', ground], ['time', time]]);
    leave(state, { number, tag, time });
    tell('vacancy', [['notice', number]], [[`panel/notice-${number}.txt`, text(pairs)]]);
    anchor(`panel/notice-${number}.txt`, stage(`notice ${number} seen`, seen), witness);
  };
  const call = () => {
    const notice = Math.min(...state.open), attempt = state.refusals[notice - 1], { time } = state.notices[notice - 1];
    const named = successor(quotas, people, perHousehold, personsOf(drawn, state, keys));
    calls.push(stage(`call ${calls.length + 1}`, { ...entry(named, notice, attempt, time), named, alternates: drawn.alternates,
      tagOf: (number) => lotTag(keys[number], notice, attempt) }));
    enter(state, drawn, calls.at(-1));
    const { by, tag, round: drew, signature } = calls.at(-1);
    tell('replacement', [['notice', notice], ['by', by], ...(tag ? [['tag', tag]] : []),
      ...(drew ? [['round', drew], ['signature', signature]] : [])]);
  };
  const entry = ({ rank, candidates }, notice, attempt, time) => {
    if (rank !== undefined) return { notice, by: `alternate ${rank}`, tag: drawn.alternates[rank - 1] };
    if (candidates === undefined) return { notice, by: 'nobody' };
    const signature = BEACON[time.slice(0, 10)], number = drawnByLot(hashOf(publication), notice, attempt, round(time), signature,
      candidates);
    return { notice, by: 'lot', tag: lotTag(keys[number], notice, attempt), round: round(time), signature };
  };
  for (const [step, ...rest] of stage('steps', STEPS)) {
    if (step === 'leaves') departs(...rest);
    else if (step === 'call') call();
    else {
      const { notice, tag } = calls.at(-1);
      refuse(state, { notice, tag });
      tell('refusal', [['notice', notice], ['tag', tag]]);
    }
  }
}
