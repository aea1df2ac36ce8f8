// The pairing of the beacon (Algorithm 5.5), for Node and browsers. It needs @noble/curves 2, which is not
// part of the specification: npm install @noble/curves. Without it, verify.mjs answers `not checked`.

const NEEDED = 'To verify the beacon, install its library: npm install @noble/curves';

async function library() {
  try {
    const [{ bls12_381 }, { sha256 }] = await Promise.all([
      import('@noble/curves/bls12-381.js'),
      import('@noble/hashes/sha2.js'),
    ]);
    return { bls: bls12_381.shortSignatures, sha256 };
  } catch {
    throw new Error(NEEDED);
  }
}

function bytes(hex, length) {
  if (typeof hex !== 'string' || hex.length !== 2 * length || !/^[0-9a-f]*$/.test(hex)) return null;
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
}

function numbered(round) {
  const eight = new Uint8Array(8);
  new DataView(eight.buffer).setBigUint64(0, BigInt(round));
  return eight;
}

/** Whether `signature` (hexadecimal) is the one of `round` under `publicKey`; throws without its library. */
export async function verifyRound({ publicKey, round, signature }) {
  const { bls, sha256 } = await library();
  const key = bytes(publicKey, 96), signed = bytes(signature, 48);
  if (!key || !signed) return false;
  const point = bls.hash(sha256(numbered(round)), 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_');
  try {
    return bls.verify(signed, point, key);
  } catch {
    return false; // no points of the curve
  }
}
