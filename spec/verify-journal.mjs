// Chapter 11: `node spec/verify-journal.mjs EXTRACT [EARLIER]` checks the extract of a journal. Shares no code with ours.
import { readFileSync } from 'node:fs';
import { hex, sha256, utf8 } from './conventions.mjs';

const WORDS = '[A-Za-z0-9.:_/-]+(?: [A-Za-z0-9.:_/-]+)*', HASH = '[0-9a-f]{64}';
const ACT = new RegExp(`^kleroterion-act = 1\nchain = (${WORDS})\nnumber = ([1-9]\\d*)\nprevious = (${HASH})\n`
  + `time = \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\nactor = ${WORDS}\nact = ${WORDS}\nsubject = ${WORDS}\n`
  + `((?:detail = [A-Za-z][A-Za-z0-9-]* ${WORDS}\n)*)$`);

function read(text) {
  const [first, ...texts] = text.split(/^(?=kleroterion-act = )/m);
  const head = new RegExp(`^kleroterion-journal = 1\nchain = (${WORDS})\nhead = (${HASH})\n$`).exec(first);
  if (!head) throw new Error('the first lines are not those of a journal');
  const acts = texts.map((one, at) => {
    const found = ACT.exec(one);
    if (!found) throw new Error(`the text number ${at + 1} is no act`);
    const names = [...found[4].matchAll(/^detail = (\S+)/gm)].map(([, name]) => name);
    if (names.some((name, i) => i > 0 && names[i - 1] >= name)) throw new Error(`the details of act ${found[2]} are not in order`);
    return { chain: found[1], number: Number(found[2]), previous: found[3], text: one, hash: hex(sha256(utf8(one))) };
  });
  return { chain: head[1], head: head[2], acts };
}

export function verifyJournal(text, earlier) {
  const findings = [];
  let journal;
  const check = (number, fault) => findings.push({ check: number, reason: fault() });
  check('V-11.1', () => {
    try { journal = read(text); } catch (refused) { return refused.message; }
    const stray = journal.acts.find(({ chain }) => chain !== journal.chain);
    return stray && `act ${stray.number} belongs to another journal`;
  });
  if (!journal) return findings;
  check('V-11.2', () => {
    const at = journal.acts.findIndex(({ number }, i) => number !== i + 1);
    return at < 0 ? undefined : `act ${journal.acts[at].number} stands in the place of act ${at + 1}`;
  });
  check('V-11.3', () => {
    const hashes = ['0'.repeat(64), ...journal.acts.map(({ hash }) => hash)];
    const broken = journal.acts.find(({ previous }, i) => previous !== hashes[i]);
    if (broken) return `act ${broken.number} does not hold the hash of the act before it`;
    return journal.head === hashes.at(-1) ? undefined : 'the head is not the hash of the last act';
  });
  if (earlier !== undefined) {
    check('V-11.4', () => {
      const changed = read(earlier).acts.find((act, i) => journal.acts[i]?.text !== act.text);
      return changed && `the earlier copy has act ${changed.number} otherwise`;
    });
  }
  return findings;
}

if (process.argv[1]?.endsWith('verify-journal.mjs')) {
  const [extract, earlier] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
  const findings = verifyJournal(extract, earlier);
  for (const { check, reason } of findings) console.log(`${check} P ${reason ? `failed: ${reason}` : 'passed'}`);
  process.exitCode = findings.some(({ reason }) => reason) ? 1 : 0;
}
