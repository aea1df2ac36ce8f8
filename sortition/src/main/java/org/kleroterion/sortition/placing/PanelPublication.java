package org.kleroterion.sortition.placing;

import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.witness.BeaconRound;

/// Algorithm 8.6: publication. What is published once the persons are placed.
///
/// @param pool SHA-256 of the pool seal
/// @param placing the round that placed the persons
/// @param tags SHA-256 of the table of tags
/// @param alternates SHA-256 of the table of the alternates' tags
/// @param appearances SHA-256 of the table of appearances
/// @param deviation greatest difference of appearances between two people of one type
public record PanelPublication(
        Hash pool, BeaconRound placing, Hash tags, Hash alternates, Hash appearances, int deviation) {

    /// Reads a publication.
    ///
    /// @throws MalformedText if it is not written canonically
    public static PanelPublication parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-panels");
        Hash pool = text.hash("pool");
        long round = text.number("round");
        PanelPublication publication = new PanelPublication(
                pool,
                text.read("signature", signature -> new BeaconRound(round, signature)),
                text.hash("tags"),
                text.hash("alternates"),
                text.hash("appearances"),
                text.read("deviation", value -> Math.toIntExact(TextCursor.number0(value))));
        text.end();
        return publication;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-panels", 1)
                .line("pool", pool)
                .line("round", placing.round())
                .line("signature", placing.signature())
                .line("tags", tags)
                .line("alternates", alternates)
                .line("appearances", appearances)
                .line("deviation", deviation)
                .text();
    }

    public Hash hash() {
        return text().sha256();
    }
}
