// Chapter 1 for the two verifiers: bytes, SHA-256, frames, trees, canonical text and tables. Nothing is
// imported, so that it runs under Node and in a browser; a test compares its SHA-256 with another one.
export class Failed extends Error {}
export class NotChecked extends Error {}
export const fail = (reason) => { throw new Failed(reason); };
export const skip = (reason) => { throw new NotChecked(reason); };
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export const utf8 = (text) => new TextEncoder().encode(text);
const integer = (n) => new Uint8Array([n / 2 ** 56, n / 2 ** 48, n / 2 ** 40, n / 2 ** 32, n >>> 24,
    n >>> 16, n >>> 8, n]);
const bytesOf = (field) => field instanceof Uint8Array ? field : typeof field === 'string' ? utf8(field)
    : integer(field);

export function concat(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

// SHA-256 (FIPS 180-4). Its constants are the first 32 bits of the fractions of roots of the first primes.
const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return n > 1;
});
function fraction(prime, power) {
  let root = 0n;
  for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** power <= BigInt(prime) << (32n * power)) root += bit;
  }
  return Number(root & 0xffffffffn);
}
const CUBE = PRIMES.map((prime) => fraction(prime, 3n)), SQUARE = PRIMES.slice(0, 8).map((p) => fraction(p,
    2n));
const words = new Uint32Array(64);

export function sha256(...parts) {
  const data = concat(parts), size = Math.ceil((data.length + 9) / 64) * 64, state = Uint32Array.from(SQUARE);
  const padded = concat([data, [0x80], new Uint8Array(size - data.length - 1)]),
      view = new DataView(padded.buffer);
  view.setUint32(size - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(size - 4, (data.length * 8) >>> 0);
  for (let block = 0; block < size; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t++) {
      const x = words[t - 15], y = words[t - 2];
      words[t] = words[t - 16] + words[t - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + CUBE[t] + words[t]) | 0;
      const s0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
      const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, t) => { state[t] += word; });
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, t) => digest.setUint32(4 * t, word));
  return new Uint8Array(digest.buffer);
}
export function hmac(key, data) {
  const pad = (mask) => Uint8Array.from({ length: 64 }, (_, t) => (key[t] ?? 0) ^ mask);
  return sha256(pad(0x5c), sha256(pad(0x36), data));
}
export const frames = (...fields) => concat(fields.map(bytesOf).flatMap((x) => [integer(x.length), x]));
export const H = (tag, ...fields) => sha256(frames('kleroterion/1/' + tag, ...fields));
export const keyed = (key, tag, ...fields) => hmac(key, frames('kleroterion/1/' + tag, ...fields));
export const uniform = (hash, m) => Number(BigInt('0x' + hex(hash)) % BigInt(m));
export const compareBytes = (a, b) => {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
};
export const compareText = (a, b) => compareBytes(utf8(a), utf8(b));

const half = (n) => { let k = 1; while (2 * k < n) k *= 2; return k; };
export const leafHash = (data) => sha256([0], data);
export const nodeHash = (left, right) => sha256([1], left, right);
export function treeRoot(hashes, from = 0, to = hashes.length) {
  if (to === from) return sha256();
  if (to - from === 1) return hashes[from];
  const middle = from + half(to - from);
  return nodeHash(treeRoot(hashes, from, middle), treeRoot(hashes, middle, to));
}
export function rootFromPath(leaf, index, size, path) {
  if (index >= size) fail(`index ${index} is not below ${size}`);
  let node = leaf, at = index, last = size - 1;
  for (const sibling of path) {
    if (last === 0) fail('the path is too long');
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else node = nodeHash(node, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? node : fail('the path is too short');
}

export function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch { return fail('is not UTF-8'); }
}
const LINE = /^([a-z][a-z0-9-]*) = (?!\p{White_Space})(\P{Cc}+)(?<!\p{White_Space})$/u;
export function parseText(bytes) {
  const text = decode(bytes);
  if (!text.endsWith('\n')) fail('does not end with a line feed');
  return text.slice(0, -1).split('\n').map((line, at) => LINE.exec(line)?.slice(1)
    ?? fail(`line ${at + 1} is not canonical`));
}
export function parseTable(bytes, header) {
  const text = decode(bytes), rows = [[]], field = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))([,\n])/y;
  while (field.lastIndex < text.length) {
    const [, quoted, plain, end] = field.exec(text) ?? fail(`line ${rows.length} is not canonical`);
    if (quoted !== undefined && !/[,"\r\n]/.test(quoted)) fail(`line ${rows.length} has needless quotes`);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  if (rows.pop().length > 0) fail('does not end with a line feed');
  if (rows[0]?.join() !== header.join()) fail(`its header is not ${header.join()}`);
  const short = rows.findIndex((row) => row.length !== header.length);
  return short < 0 ? rows.slice(1) : fail(`line ${short + 1} has not ${header.length} fields`);
}
