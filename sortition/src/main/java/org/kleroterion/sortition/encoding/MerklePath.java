package org.kleroterion.sortition.encoding;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Algorithm 1.7: the sibling hashes from a leaf to the root, and their check as in RFC 9162 §2.1.3.2.
public record MerklePath(List<Hash> siblings) {

    public MerklePath {
        siblings = List.copyOf(siblings);
    }

    /// The root to which this path leads from the leaf `index` among `size`.
    ///
    /// @return nothing if the index is not under the size, or the path has not exactly the length that they give
    public Optional<Hash> rootFrom(byte[] leafData, long index, long size) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        Hash hash = MerkleTree.leaf(leafData);
        Iterator<Hash> next = siblings.iterator();
        long at = index;
        for (long last = size - 1; last > 0; last >>= 1, at >>= 1) {
            boolean alone = at % 2 == 0 && at == last;
            if (alone) {
                continue;
            }
            if (!next.hasNext()) {
                return Optional.empty();
            }
            Hash sibling = next.next();
            hash = at % 2 == 1 ? MerkleTree.node(sibling, hash) : MerkleTree.node(hash, sibling);
        }
        return next.hasNext() ? Optional.empty() : Optional.of(hash);
    }
}
