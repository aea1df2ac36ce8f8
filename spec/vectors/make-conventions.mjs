import { H, frames, hex, keyed, leafHash, rootFromPath, uniform, unhex, utf8 } from '../conventions.mjs';
import { path, rootOf, secret } from './prover.mjs';

const show = (field) => (field instanceof Uint8Array ? { bytes: hex(field) } : { [typeof field === 'number'
  ? 'integer' : 'text']: field });
const numbered = (count) => Array.from({ length: count }, (_, i) => utf8(`leaf ${i}`));

export function conventions() {
  const zero = new Uint8Array(32), fields = [['a'], [''], [], ['3417', '21'], ['34172', '1'], ['é'], [0], [255], [65536],
    [2 ** 32], [2 ** 53 - 1], [zero, '34172', 7]];
  const hashes = [['ticket', zero, '34172', 7], ['ticket', zero, '34172', 8], ['shares', zero, 1], ['order'],
    ['commit', 'g1', secret('plan'), secret('r')]];
  const modulo = [['00'.repeat(32), 1], ['ff'.repeat(32), 2 ** 32], ['ff'.repeat(32), 150], ['00'.repeat(31) + '97', 150],
    [hex(H('shares', zero, 1)), 336366]];
  const published = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const paths = [1, 2, 3, 5, 7, 8, 13].flatMap((size) => Array.from({ length: size }, (_, index) => ({ size, index })));
  return [
    ...fields.map((list) => ({ algorithm: '1.1', inputs: { fields: list.map(show) },
      expected: { bytes: hex(frames(...list)) } })),
    ...hashes.map(([tag, ...list]) => ({ algorithm: '1.2', inputs: { tag, fields: list.map(show) },
      expected: { hash: hex(H(tag, ...list)), keyed: hex(keyed(secret('K'), tag, ...list)) },
      key: hex(secret('K')) })),
    ...modulo.map(([hash, m]) => ({ algorithm: '1.3', inputs: { hash, m }, expected: { value: uniform(unhex(hash), m) } })),
    ...[true, false].flatMap(texts).map((one) => ({ algorithm: '1.4', ...one })),
    ...tables().map((one) => ({ algorithm: '1.5', ...one })),
    ...Array.from({ length: 9 }, (_, n) => published.slice(0, n)).map((leaves) => ({ algorithm: '1.6',
      inputs: { leaves }, expected: { root: hex(rootOf(leaves.map(unhex))) } })),
    ...[13, 100, 257].map((n) => ({ algorithm: '1.6', inputs: { leaves: numbered(n).map(hex) },
      expected: { root: hex(rootOf(numbered(n))) } })),
    ...paths.map(({ size, index }) => onePath(size, index)),
    ...refused(),
  ];
}

function onePath(size, index) {
  const leaves = numbered(size), hashes = leaves.map(leafHash), siblings = path(hashes, index);
  const root = hex(rootFromPath(hashes[index], index, size, siblings));
  if (root !== hex(rootOf(leaves))) throw new Error(`path ${index} of ${size}`);
  return { algorithm: '1.7', inputs: { leaf: hex(leaves[index]), index, size, path: siblings.map(hex) },
    expected: { root, accepted: true } };
}

// A path of another size, an index beyond the end, a hash too many or too few: none may be accepted.
function refused() {
  const leaves = numbered(7), hashes = leaves.map(leafHash), root = hex(rootOf(leaves)), right = path(hashes, 6);
  const inputs = (index, size, siblings) => ({ leaf: hex(leaves[6]), index, size, path: siblings.map(hex) });
  return [inputs(7, 7, right), inputs(6, 6, right), inputs(6, 8, right), inputs(6, 7, right.slice(1)),
    inputs(6, 7, [...right, hashes[0]]), inputs(5, 7, right), inputs(6, 7, [...right].reverse()), inputs(6, 7, [])]
    .map((one) => ({ algorithm: '1.7', inputs: one, expected: { root, accepted: false } }));
}

function texts(good) {
  const yes = ['key = value\n', 'a = 1\na = 2\n', 'title = Une convention, « vraie » = oui\n', 'a-1 = x  y\n'];
  const no = ['', 'key = value', 'key = value\r\n', 'key= value\n', 'key =  value\n', 'key = value \n', 'key = \n', 'Key = a\n',
    '1key = a\n', '# comment\n', 'a = 1\n\nb = 2\n', '\ufeffkey = value\n', 'key = a\tb\n', 'key = \u00a0a\n', 'key = a\u0085b\n',
    ' key = a\n', 'key = a\n\n'];
  return (good ? yes : no).map((text) => ({ inputs: { text }, expected: { accepted: good } }));
}

function tables() {
  const yes = ['a,b\n', 'a,b\n1,2\n', 'a,b\n,\n', 'a,b\n"1,5","say ""yes"""\n', 'a,b\n"1\n2",é\n'];
  const no = ['a,b', 'a,b\r\n1,2\r\n', 'a;b\n', '\ufeffa,b\n', 'a,b\n"1",2\n', 'a,b\n1\n', 'a,b\n1,2,3\n', 'a,b\n1,2', 'a,b\n1,2"\n',
    'a,b\n"1,2\n', 'a,b\n\n', 'b,a\n1,2\n'];
  return [...yes.map((text) => [text, true]), ...no.map((text) => [text, false])]
    .map(([text, accepted]) => ({ inputs: { header: ['a', 'b'], text }, expected: { accepted } }));
}
