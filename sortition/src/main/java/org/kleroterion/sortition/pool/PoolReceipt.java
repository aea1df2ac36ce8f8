package org.kleroterion.sortition.pool;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.MerklePath;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 7.7: receipt. What a volunteer keeps to see that they are in the pool, described truly.
///
/// @param household `-`, or the number of the household
/// @param features each as `NAME: VALUE`, in the order of the quotas
public record PoolReceipt(
        String convention,
        int number,
        SecretKey key,
        ElectorIndex elector,
        String household,
        List<String> features,
        MerklePath path) {

    public PoolReceipt {
        features = List.copyOf(features);
    }

    /// The receipt of a volunteer of a pool.
    public static PoolReceipt of(String convention, PoolAnnex annex, MerkleTree tree, int number) {
        SealedVolunteer sealed = annex.volunteers().get(number);
        List<Integer> quotas = sealed.volunteer().quotas();
        List<String> features = quotas.stream()
                .map(annex.quotas().quotas()::get)
                .map(quota -> quota.feature() + ": " + quota.value())
                .toList();
        return new PoolReceipt(
                convention,
                number,
                sealed.key(),
                sealed.elector(),
                PoolAnnex.household(sealed.volunteer()),
                features,
                tree.path(number));
    }

    /// Reads a receipt.
    ///
    /// @throws MalformedText if it is not written canonically
    public static PoolReceipt parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-receipt");
        PoolReceipt receipt = new PoolReceipt(
                text.text("convention"),
                text.read("number", value -> Math.toIntExact(TextCursor.number0(value))),
                SecretKey.of(text.hash("key").bytes()),
                text.read("elector", ElectorIndex::parse),
                text.text("household"),
                text.all("feature", value -> value),
                new MerklePath(text.all("path", Hash::parse)));
        text.end();
        return receipt;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-receipt", 1)
                .line("convention", convention)
                .line("number", number)
                .line("key", HexFormat.of().formatHex(key.bytes()))
                .line("elector", elector)
                .line("household", household)
                .lines("feature", features)
                .lines("path", path.siblings())
                .text();
    }

    /// The root to which the receipt leads.
    ///
    /// @param names the features of the published quotas, in order
    /// @param volunteers how many the pool seal states
    /// @return nothing if the receipt states other features, or its path has not the length that it must have
    public Optional<Hash> root(List<String> names, int volunteers) {
        if (names.size() != features.size()) {
            return Optional.empty();
        }
        Fields leaf = Fields.untagged()
                .number(number)
                .hash(SealedVolunteer.keyHash(key))
                .text(elector.toString())
                .text(household);
        for (int at = 0; at < names.size(); at++) {
            String prefix = names.get(at) + ": ";
            if (!features.get(at).startsWith(prefix)) {
                return Optional.empty();
            }
            leaf.text(features.get(at).substring(prefix.length()));
        }
        return path.rootFrom(leaf.encoded(), number, volunteers);
    }
}
