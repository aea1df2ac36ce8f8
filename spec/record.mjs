// Chapters 5 and 9 for the two verifiers: witnesses of time, the beacon, the folder and its chain of
// entries, findings.
import { Failed, NotChecked, compareText, fail, hex, skip } from './conventions.mjs';
import { roundTime, firstRound, seconds } from './draw.mjs';
import { ascending, must, same } from './forms.mjs';

// --- Chapter 5: rounds of the plan's beacon, witnesses ----------------------------------------------
const chain = (plan) => [plan['beacon-genesis'], plan['beacon-period']];
export const roundOf = (plan, key) => firstRound(...chain(plan), seconds(plan[key]));
export const timeOf = (plan, round) => roundTime(...chain(plan), round);
// A witness of `path` at `latest` or before. No token is read here: the finding is at best `not checked`.
export function witnessed({ all, hash }, path, latest) {
  const about = `${path},${hash(path)}`;
  const anchors = all('anchor').filter(({ subject }) => String(subject) === about);
  if (anchors.length === 0) skip('nothing proves the date');
  const early = anchors.filter(({ time }) => seconds(time) <= latest);
  must(early.length > 0, `no witness of ${path} states a time early enough`);
  const unread = 'nothing here reads RFC 3161 tokens; the Java verifier does';
  if (early.some(({ witness }) => witness === 'token')) skip(unread);
  const holders = early.map(({ witness }) => witness).join(', ');
  skip(`nothing proves the date; a copy is said to be with ${holders}`);
}
export async function signed({ verifyRound }, plan, { round, signature }) {
  const library = 'the signature of the beacon needs drand.mjs and its library';
  const check = verifyRound ?? (await import('./drand.mjs').catch(() => skip(library))).verifyRound;
  const asked = async () => check({ publicKey: plan['beacon-key'], round, signature });
  const valid = await asked().catch(() => skip(library));
  must(valid === true, `the signature of round ${round} is not valid`);
}

// --- Chapter 9: folder, entries -------------------------------------------------------------------
export function folderIsListed({ get, files, problems, hash }) {
  must(!problems.has('manifest.txt') && files.has('manifest.txt'),
      problems.get('manifest.txt') ?? 'there is no manifest.txt');
  const listed = get('manifest.txt').file, paths = listed.map(([path]) => path);
  must(ascending(paths, compareText), 'the manifest does not list its files in ascending order, each once');
  for (const path of files.keys()) {
    must(path === 'manifest.txt' || paths.includes(path), `${path} is in the folder and not in the manifest`);
  }
  for (const [path, expected] of listed) {
    must(files.has(path), `${path} is in the manifest and not in the folder`);
    must(files.get(path), `${path} is a link, not a plain file`);
    same(hash(path), expected, `the hash of ${path}`);
  }
}
export function entriesChain({ files, problems, entries, get, hash }) {
  const paths = [...files.keys()], brought = new Map();
  const unreadable = paths.find((path) => path.startsWith('entries/') && problems.has(path));
  must(unreadable === undefined, problems.get(unreadable));
  must(entries.length > 0, 'there is no entry');
  let previous = '0'.repeat(64);
  entries.forEach((entry, at) => {
    same([entry.path, entry.number], [`entries/${String(at + 1).padStart(4, '0')}.txt`, at + 1],
        'place and number');
    same(entry.previous, previous, `the hash of the entry before, in ${entry.path},`);
    previous = hash(entry.path);
    for (const [path, expected] of entry.file) {
      must(!brought.has(path), `${path} is brought by two entries`);
      brought.set(path, files.get(path) ? hash(path)
          : fail(`${path} is brought by ${entry.path} and is not here`));
      same(brought.get(path), expected, `the hash of ${path} in ${entry.path}`);
    }
  });
  const extra = paths.find((path) => path !== 'manifest.txt' && !path.startsWith('entries/')
      && !brought.has(path));
  must(extra === undefined, `no entry brings ${extra}`);
  same(get('manifest.txt').head, previous, 'the head of the manifest');
}
const ORDER = ['plan', 'seal', 'commitment', 'envelope', 'digit', 'opening', 'transcript', 'seed', 'wave',
    'pool',
  'panels', 'throw', 'drawn', 'vacancy', 'replacement', 'refusal'];
const STORY = /^a(b*(c(d*(e*(f*(g(h(i*|i+j(k(l(m[nop]*)?)?)?))?)?)?)?)?)?)?$/;
const brings = { plan: () => ['plan.txt'], seal: ({ commune, serial }) => [`seals/${commune}-${serial}.txt`],
  commitment: () => ['commitment.txt'], transcript: () => ['transcript.txt'],
      wave: ({ wave }) => [`draw/wave-${wave}.csv`],
  anchor: ({ witness, path }) => (witness === 'token' ? [path.replace('entries', 'anchors').replace('.txt',
      '.tsr')] : []),
  pool: () => ['panel/quotas.csv', 'panel/pool.txt'], throw: () => ['panel/throw.txt'],
  vacancy: ({ notice }) => [`panel/notice-${notice}.txt`],
  panels: () => ['panel/tags.csv', 'panel/alternates.csv', 'panel/appearances.csv', 'panel/panels.txt'] };
// Algorithm 10.2, as far as the entries alone tell.
function changesComeInOrder(entries) {
  let open = [], notices = 0, last;
  for (const { path, kind, notice, by, tag, round, signature } of entries) {
    const fits = kind === 'vacancy' ? notice === notices + 1 : kind === 'replacement'
      ? notice === Math.min(...open) && (tag === undefined) === (by === 'nobody')
        && [round, signature].every((each) => (each === undefined) === (by !== 'lot'))
      : kind !== 'refusal' || (tag !== undefined && last === `${notice} ${tag}`);
    must(fits, `${path} cannot come here`);
    if (kind === 'vacancy') notices++;
    if (kind === 'replacement') open = open.filter((each) => each !== notice);
    else if (kind === 'vacancy' || kind === 'refusal') open.push(notice);
    if (kind === 'replacement' || kind === 'refusal') last = kind === 'refusal' ? '' : `${notice} ${tag}`;
  }
}
export function entriesAreInOrder(record) {
  const { problems, entries } = record, known = new Set();
  must(problems.size === 0, [...problems.values()].join('; '));
  must(STORY.test(entries.filter(({ kind }) => kind !== 'anchor').map(({ kind }) => (
    String.fromCharCode(97 + ORDER.indexOf(kind)))).join('')),
        'the entries are not in the order of chapter 9');
  changesComeInOrder(entries);
  const guarantors = record.plan().guarantor.map(([code]) => `receipt ${code}`);
  for (const entry of entries) {
    same(entry.file.map(([path]) => path), brings[entry.kind]?.(entry) ?? [],
        `the list of files of ${entry.path}`);
    if (entry.kind === 'anchor') {
      must(known.has(String(entry.subject)),
          `${entry.path} is the anchor of a file that no earlier entry brings`);
      must(!entry.witness.startsWith('receipt') || guarantors.includes(entry.witness),
          `${entry.path}: not a guarantor`);
    }
    entry.file.forEach((file) => known.add(String(file)));
  }
}
export function earlierIsBeginning({ files }, { earlier }) {
  for (const [path, bytes] of earlier ?? skip('no earlier copy was given')) {
    must(path === 'manifest.txt' || (bytes && files.get(path) && hex(bytes) === hex(files.get(path))),
      `${path} of the earlier copy is not here, or not the same`);
  }
}

// --- Findings -------------------------------------------------------------------------------------
export async function find(name, run) {
  const [check, circle] = name.split(' ');
  try {
    return { check, circle, verdict: 'passed', reason: (await run()) || '' };
  } catch (error) {
    const verdict = error instanceof NotChecked ? 'not checked' : 'failed';
    return { check, circle, verdict, reason: error instanceof Failed || error instanceof NotChecked
        ? error.message
      : `what it rests on is malformed (${error.message})` };
  }
}
// What a check rests on: if that failed, the check cannot be made.
export function rest(check, name) {
  try { return check(); } catch (error) { return skip(error instanceof NotChecked ? error.message
      : `${name} failed`); }
}

export const line = ({ check, circle, verdict,
    reason }) => `${check} ${circle} ${verdict}${reason && `: ${reason}`}`;

// Node only: the files of a folder by path; a link or anything else that is no plain file is null.
export async function readFolder(folder) {
  const { readFileSync, readdirSync } = await import('node:fs'), files = new Map();
  const walk = (prefix) => readdirSync(`${folder}/${prefix}`, { withFileTypes: true }).forEach((entry) => {
    const path = prefix + entry.name;
    if (entry.isDirectory()) walk(`${path}/`);
    else files.set(path, entry.isFile() ? new Uint8Array(readFileSync(`${folder}/${path}`)) : null);
  });
  walk('');
  return files;
}
export function report(findings) {
  const count = (verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  findings.forEach((finding) => console.log(line(finding)));
  console.error(`${count('failed') ? 'NOT consistent' : 'Consistent'}: ${count('passed')} checks passed, `
    + `${count('failed')} failed, ${count('not checked')} were not made.`);
  process.exitCode = count('failed') ? 1 : 0;
}
