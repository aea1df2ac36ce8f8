package org.kleroterion.sortition.journal;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 11.2: extract of a journal, from its first act to the last one known.
///
/// @param chain whose journal
/// @param head what is said to be the hash of the last act
/// @param acts in the order of the file, whatever their numbers say
public record JournalExtract(String chain, Hash head, List<ChainedAct> acts) {

    private static final String KIND = "kleroterion-journal";

    public JournalExtract {
        acts = List.copyOf(acts);
    }

    /// The extract of a whole chain.
    public static JournalExtract of(String chain, List<ChainedAct> acts) {
        return new JournalExtract(
                chain, acts.isEmpty() ? ChainedAct.NONE : acts.getLast().hash(), acts);
    }

    /// Reads an extract as it is: whether its acts are chained is for `verify` to say.
    ///
    /// @throws MalformedText with the line, if it is not canonical
    public static JournalExtract parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, KIND);
        String chain = text.text("chain");
        Hash head = text.hash("head");
        List<ChainedAct> acts = new ArrayList<>();
        for (var kind = text.optional(ChainedAct.KIND); kind.isPresent(); kind = text.optional(ChainedAct.KIND)) {
            if (!kind.get().equals("1")) {
                throw new MalformedText("version " + kind.get() + " of an act is not known, only 1");
            }
            acts.add(ChainedAct.read(text));
        }
        text.end();
        return new JournalExtract(chain, head, acts);
    }

    public CanonicalText text() {
        List<CanonicalText.Line> lines = new ArrayList<>(CanonicalText.writer()
                .line(KIND, 1)
                .line("chain", chain)
                .line("head", head)
                .text()
                .lines());
        acts.forEach(act -> lines.addAll(act.text().lines()));
        return new CanonicalText(lines);
    }
}
