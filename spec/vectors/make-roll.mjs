// Invented electors of three invented communes. The chance below is a hash of a counter: nothing is drawn.
import { compareText, hex, sha256, utf8 } from '../conventions.mjs';

const NAMES = ['ORMEAU', 'VALMY', 'PRUNIER', "D'ASTROS", 'LÉCUYER', 'MARSAN', 'QUERCY', 'TISSERAND', 'BOISJOLI', 'NOGARET', 'CAMBON',
  'SOLAIRE', 'PEYRE', 'ROQUEFEUIL', 'FAURIEL', 'GARRIGUE', 'LE BIHAN', 'ZERAFA', 'HAMON-DRUET', 'ITIER'];
const WOMEN = ['Ninon', 'Élise', 'Aïcha', 'Solveig', 'Maud, Anne', 'Yuna', 'Colette', 'Inès'];
const MEN = ['Ange', 'Bastien', 'Karim', 'Noé', 'Luc, René', 'Théo', 'Gaston', 'Ivan'];

/** A number below `m`, from a purpose. */
export const pick = (purpose, m) => Number(BigInt(`0x${hex(sha256(utf8(`invented: ${purpose}`)))}`) % BigInt(m));
const choose = (purpose, list) => list[pick(purpose, list.length)];

function elector(commune, i, stations) {
  const at = `${commune} elector ${i}`, sex = choose(`${at} sex`, ['F', 'M']);
  const two = (n) => String(n).padStart(2, '0');
  const [year, month, day] = ['year', 'month', 'day'].map((part, k) => pick(`${at} ${part}`, [70, 12, 28][k]));
  const uncertain = i % 97 === 5;
  return { birthName: choose(`${at} name`, NAMES), useName: i % 7 === 3 ? choose(`${at} use name`, NAMES) : '',
    firstNames: i % 53 === 11 ? '' : choose(`${at} first names`, sex === 'F' ? WOMEN : MEN), sex,
    birthDate: uncertain ? '1953-00-00' : `${1938 + year}-${two(month + 1)}-${two(day + 1)}`,
    station: i % 61 === 7 ? '' : choose(`${at} station`, stations), address: `${1 + pick(`${at} street`, 90)} rue du Puits` };
}

/** The electors of a commune: as many as asked, in no order that matters. */
export const roll = (commune, count, stations) => Array.from({ length: count }, (_, i) => elector(commune, i, stations));

/** Algorithm 2.3: full years on a date, an uncertain birth date being the latest day that it allows. */
export function ageOn(reference, birthDate) {
  const [year, month, day] = reference.split('-'), [born, ...rest] = birthDate.split('-');
  const latest = rest.join('-').replace(/^00/, '12').replace(/00$/, '31');
  return Number(year) - Number(born) - (compareText(latest, `${month}-${day}`) > 0 ? 1 : 0);
}
