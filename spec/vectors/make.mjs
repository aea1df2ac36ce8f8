// Makes the vectors of each chapter: `node make.mjs [DIR]`. The same bytes at each run; nothing is drawn here.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alternates } from './make-alternates.mjs';
import { certificates } from './make-certificate.mjs';
import { conventions } from './make-conventions.mjs';
import { draw, seal, seed } from './make-draw.mjs';
import { lottery, pool } from './make-lottery.mjs';
import { readable } from './readable.mjs';

const CHAPTERS = { conventions, seal, seed, draw, pool, lottery, alternates, certificates };

/** The files, by name. */
export const vectors = () => Object.fromEntries(Object.entries(CHAPTERS)
  .map(([name, cases]) => [`${name}.json`, `${readable(cases())}\n`]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
  Object.entries(vectors()).forEach(([name, content]) => writeFileSync(`${directory}/${name}`, content));
}
