// Vectors of Algorithms 8.22 to 8.24: what becomes of the certificate of the golden annex, and of those of the other
// objectives that were made by hand (certificate-objectives.md), when something in them is changed.
import { readFileSync } from 'node:fs';
import { doubtsOf, readCertificate, verdictOf } from '../certificate.mjs';
import { Failed, parseTable, parseText, utf8 } from '../conventions.mjs';
import { typesOf } from '../lottery.mjs';
import { golden } from './make-record.mjs';

/** The level or the bound that a reason names, or nothing. */
export const namedIn = (reason) => /\b(level \d+|bound [a-z]+)/.exec(reason)?.[1] ?? '';

/** What the text of a certificate comes to: the verdict or `refused`, and the first bound or level that is named. */
export function outcomeOf(text, objective, quotas, types, size) {
  try {
    const doubts = doubtsOf(readCertificate(parseText(utf8(text))), objective, quotas, types, size);
    return { verdict: verdictOf(doubts), named: namedIn(doubts[0]?.why) };
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return { verdict: 'refused', named: namedIn(error.message) };
  }
}

/** The pool and the certificates of a page with worked examples. */
export function example(name, features) {
  const page = readFileSync(new URL(`../${name}.md`, import.meta.url)).toString();
  const block = (title) => page.split(`\`\`\`${title}\n`)[1].split('```')[0];
  const quotas = parseTable(utf8(block('quotas')), ['feature', 'value', 'min', 'max'])
    .map(([feature, value, min, max]) => ({ feature, value, min: +min, max: +max }));
  const people = parseTable(utf8(block('pool')), ['person', 'household', ...features])
    .map(([, household, ...values]) => ({ household, values }));
  return { page, block, quotas, types: typesOf(quotas, people) };
}

const replaced = (lines, at, line) => lines.with(at, line);
const whole = (line, place, change) => line.split(' ').map((word, at) => (at === place ? String(change(BigInt(word))) : word)).join(' ');
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
const near = (line, by) => {
  const [n, d] = line.split(' = ')[1].split('/').map(BigInt), [a, b] = [60n * n + by, 60n * d];
  return `level = ${a / gcd(a, b)}/${b / gcd(a, b)}`;
};
const numerator = (line, by) => line.replace(/\d+/, (n) => String(BigInt(n) + by));

// Every change of one number of every level, of the mixture, and of where the types stand.
function changesOf(lines) {
  const changes = [['nothing', lines]];
  lines.forEach((line, at) => {
    const [key, , ...values] = line.split(' '), name = (what) => `line ${at + 1}: ${what}`;
    if (key === 'level') {
      changes.push([name('a greater chance'), replaced(lines, at, near(line, 1n))]);
      changes.push([name('a smaller chance'), replaced(lines, at, near(line, -1n))]);
      changes.push([name('a numerator raised'), replaced(lines, at, numerator(line, 1n))]);
    }
    if (values[0] === 'none' && key === 'multipliers') changes.push([name('an idle proof'), replaced(lines, at, `multipliers = ${'0 '.repeat(5)}1`)]);
    if (key === 'multipliers' && values[0] !== 'none') {
      changes.push([name('no proof'), replaced(replaced(lines, at, 'multipliers = none'), at + 1, 'caps = none')]);
      values.forEach((value, i) => {
        changes.push([name(`multiplier ${i} raised`), replaced(lines, at, whole(line, i + 2, (v) => v + 1n))]);
        if (value !== '0') changes.push([name(`multiplier ${i} negated`), replaced(lines, at, whole(line, i + 2, (v) => -v))]);
      });
    }
    if (key === 'caps' && values[0] !== 'none') {
      changes.push([name('no caps'), replaced(lines, at, 'caps = none')], [name('no line of caps'), lines.toSpliced(at, 1)]);
      changes.push([name('a greater cap'), replaced(lines, at, line.replace(/:\d+/, (v) => `:${BigInt(v.slice(1)) + 1n}`))]);
    }
    const next = lines.findIndex((other, i) => i > at && other.startsWith('types'));
    if (key === 'bound') {
      changes.push([name('no such bound'), lines.toSpliced(at, 3)], [name('the bound stated twice'), lines.toSpliced(at, 0, ...lines.slice(at, at + 3))]);
      changes.push([name('another name'), replaced(lines, at, line === 'bound = highest' ? 'bound = lowest' : 'bound = highest')]);
    }
    if (key === 'types' && values.length > 1 && next > 0) {
      const grown = [...lines[next].split(' ').slice(2), values[0]].sort((a, b) => a - b);
      changes.push([name('its first type moved to the next level'), replaced(replaced(lines, at, `types = ${values.slice(1).join(' ')}`),
        next, `types = ${grown.join(' ')}`)]);
    }
  });
  const part = lines.findIndex((line) => line.startsWith('composition'));
  changes.push(['a part of the mixture weighs more', replaced(lines, part, numerator(lines[part], 7n))]);
  changes.push(['a part of the mixture is left out', lines.toSpliced(part, 1)]);
  changes.push(['a part of the mixture has another member', replaced(lines, part, lines[part].replace(/\d+$/, '0'))]);
  return changes;
}

const OBJECTIVES = [['8.23', 'maximin'], ['8.23', 'goldilocks 75'], ['8.24', 'nash']];
function ofObjective([algorithm, objective]) {
  const { block, quotas, types } = example('certificate-objectives', ['sex', 'age']);
  const lines = block(objective).trimEnd().split('\n'), others = OBJECTIVES.filter(([, other]) => other !== objective);
  const cases = [...changesOf(lines).map((change) => [objective, ...change]),
    ...[...others, ['8.22', 'leximin'], ['8.23', 'goldilocks 100']].map(([, other]) => [other, `told of ${other}`, lines])];
  return cases.map(([told, name, changed]) => {
    const certificate = `${changed.join('\n')}\n`;
    return { algorithm, name: `${objective}, ${name}`, inputs: { objective: told, certificate },
      expected: outcomeOf(certificate, told, quotas, types, 2) };
  });
}

export function certificates() {
  const { record, annex } = golden(), of = (bytes) => Buffer.from(bytes).toString();
  const quotas = parseTable(record.get('panel/quotas.csv'), ['feature', 'value', 'min', 'max'])
    .map(([feature, value, min, max]) => ({ feature, value, min: +min, max: +max }));
  const people = parseTable(annex.get('pool.csv'), ['number', 'elector', 'household', 'sex', 'age', 'diploma'])
    .map(([, , household, ...values]) => ({ household, values })), types = typesOf(quotas, people);
  return changesOf(of(annex.get('certificate.txt')).trimEnd().split('\n')).map(([name, lines]) => {
    const certificate = `${lines.join('\n')}\n`;
    return { algorithm: '8.22', name, inputs: { certificate }, expected: outcomeOf(certificate, 'leximin', quotas, types, 6) };
  }).concat(...OBJECTIVES.map(ofObjective));
}
