package org.kleroterion.sortition.encoding;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Algorithm 1.6: the Merkle tree hash of RFC 9162 §2.1.1 over the data of leaves, and the paths in it.
///
/// All levels are kept, 64 bytes for each leaf, so that any path is a matter of looking up.
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int PART = 1 << 12;

    private final List<byte[]> levels = new ArrayList<>();
    private final int size;

    private MerkleTree(byte[] leafHashes) {
        this.size = leafHashes.length / Hash.LENGTH;
        byte[] level = leafHashes;
        levels.add(level);
        while (level.length > Hash.LENGTH) {
            level = above(level);
            levels.add(level);
        }
    }

    /// The data of leaf i.
    @FunctionalInterface
    public interface Leaves {
        byte[] data(int index);
    }

    /// Hashes `size` leaves, several at a time; `leaves` must answer for any index from any thread.
    public static MerkleTree of(int size, Leaves leaves) {
        byte[] hashes = new byte[size * Hash.LENGTH];
        inParts(size, (digest, index) -> {
            digest.update(LEAF);
            digest.update(leaves.data(index));
            put(digest, hashes, index);
        });
        return new MerkleTree(hashes);
    }

    public int size() {
        return size;
    }

    /// The root; of no leaf, the hash of nothing.
    public Hash root() {
        return size == 0 ? Sha256.of(new byte[0]) : hash(levels.getLast(), 0);
    }

    /// The path of leaf `index`, from the leaf to the root.
    ///
    /// @throws IndexOutOfBoundsException if there is no such leaf
    public MerklePath path(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> siblings = new ArrayList<>();
        int at = index;
        for (byte[] level : levels.subList(0, levels.size() - 1)) {
            int sibling = at ^ 1;
            if (sibling < level.length / Hash.LENGTH) {
                siblings.add(hash(level, sibling));
            }
            at >>= 1;
        }
        return new MerklePath(siblings);
    }

    static Hash leaf(byte[] data) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return Hash.of(digest.digest(data));
    }

    static Hash node(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left.bytes());
        return Hash.of(digest.digest(right.bytes()));
    }

    /// Pairs are hashed; a node without a right neighbour moves up as it is.
    private static byte[] above(byte[] level) {
        int nodes = level.length / Hash.LENGTH;
        int pairs = nodes / 2;
        byte[] above = new byte[(nodes - pairs) * Hash.LENGTH];
        inParts(pairs, (digest, pair) -> {
            digest.update(NODE);
            digest.update(level, 2 * pair * Hash.LENGTH, 2 * Hash.LENGTH);
            put(digest, above, pair);
        });
        if (nodes % 2 == 1) {
            System.arraycopy(level, (nodes - 1) * Hash.LENGTH, above, pairs * Hash.LENGTH, Hash.LENGTH);
        }
        return above;
    }

    private interface Work {
        void at(MessageDigest digest, int index);
    }

    private static void inParts(int count, Work work) {
        int parts = (count + PART - 1) / PART;
        IntStream.range(0, parts).parallel().forEach(part -> {
            MessageDigest digest = Sha256.digest();
            for (int i = part * PART; i < Math.min(count, (part + 1) * PART); i++) {
                work.at(digest, i);
            }
        });
    }

    private static void put(MessageDigest digest, byte[] into, int index) {
        System.arraycopy(digest.digest(), 0, into, index * Hash.LENGTH, Hash.LENGTH);
    }

    private static Hash hash(byte[] level, int index) {
        return Hash.of(Arrays.copyOfRange(level, index * Hash.LENGTH, (index + 1) * Hash.LENGTH));
    }
}
