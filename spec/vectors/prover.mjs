// What a verifier never does: making seals, paths, envelopes and files. Used to make vectors and the golden record.
import { H, compareBytes, frames, hex, keyed, leafHash, sha256, treeRoot, utf8 } from '../conventions.mjs';

export const secret = (purpose) => sha256(utf8(`an invented secret: ${purpose}`));
export const text = (pairs) => utf8(pairs.map(([key, value]) => `${key} = ${value}\n`).join(''));
const quoted = (field) => (/[,"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
export const table = (header, rows) => utf8([header, ...rows]
  .map((row) => `${row.map((field) => quoted(String(field))).join()}\n`).join(''));
export const hashOf = (bytes) => hex(sha256(bytes));

// Algorithm 1.7: the sibling hashes from the leaf to the root.
export function path(hashes, index) {
  if (hashes.length < 2) return [];
  let middle = 1;
  while (2 * middle < hashes.length) middle *= 2;
  const [left, right] = [hashes.slice(0, middle), hashes.slice(middle)];
  return index < middle ? [...path(left, index), treeRoot(right)] : [...path(right, index - middle), treeRoot(left)];
}
export const rootOf = (leaves) => treeRoot(leaves.map(leafHash));

// Algorithm 4.2: `electors` have birthName, useName, firstNames, sex, birthDate, station, address, stratum (position).
export const orderKey = (K, { birthName, firstNames, sex, birthDate }) => (
  keyed(K, 'order', birthName.toUpperCase(), firstNames.toUpperCase(), sex, birthDate));
export function order(K, electors) {
  return electors.map((elector) => ({ elector, key: orderKey(K, elector) })).sort((a, b) => (
    a.elector.stratum - b.elector.stratum || compareBytes(a.key, b.key)
    || compareBytes(frames(a.elector.useName, a.elector.station, a.elector.address),
      frames(b.elector.useName, b.elector.station, b.elector.address)))).map(({ elector }) => elector);
}
export const saltOf = (K, index) => keyed(K, 'salt', index);
// Algorithm 4.5: thirteen symbols to reply with.
export function letterCode(K, index) {
  const symbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ', places = [];
  let left = BigInt(`0x${hex(keyed(K, 'code', index))}`);
  for (let place = 0; place < 12; place++, left /= 31n) places.push(Number(left % 31n));
  places.push(places.reduce((sum, at, place) => sum + at * (place + 1), 0) % 31);
  return places.map((at) => symbols[at]).join('');
}
export const rollLeaf = (index, stratum, salt, { station, birthName, useName, firstNames, sex, birthDate }) => (
  frames(index, stratum, station, salt, birthName, useName, firstNames, sex, birthDate));

export const envelope = (guarantor, plan, r) => H('commit', guarantor, plan, r);
export const poolLeaf = (number, key, elector, household, values) => (
  frames(number, H('key', key), elector, household, ...values));
