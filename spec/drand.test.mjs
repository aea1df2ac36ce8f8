// The pairing on published rounds where its library is installed; elsewhere, that its absence is told.
import { readFileSync } from 'node:fs';
import test from 'node:test';
import assert from 'node:assert/strict';
import { verifyRound } from './drand.mjs';

const { drand } = JSON.parse(readFileSync(new URL('vectors/published.json', import.meta.url), 'utf8'));
const installed = await import('@noble/curves/bls12-381.js').then(() => true, () => false);
const verify = (round, signature) => verifyRound({ publicKey: drand.publicKey, round, signature });

test('a published round is valid, and no other round has its signature', { skip: !installed }, async () => {
  for (const { round, signature } of drand.rounds) {
    assert.equal(await verify(round, signature), true);
    assert.equal(await verify(round + 1, signature), false);
    assert.equal(await verify(round, signature.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))), false);
  }
  assert.equal(await verify(1000, 'c0'.padEnd(96, '0')), false);
});

test('without its library it says what to install', { skip: installed }, async () => {
  await assert.rejects(verify(1000, drand.rounds[0].signature), /npm install @noble\/curves/);
});
