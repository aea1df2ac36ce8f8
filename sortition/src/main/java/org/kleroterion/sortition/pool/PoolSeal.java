package org.kleroterion.sortition.pool;

import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.panel.LotteryVerdict;

/// Algorithm 7.6: pool seal. What is published of the pool and of the compositions before anyone is placed.
///
/// @param setAside the grounds that were applied, and to how many, as `office 2` or `office <5`
/// @param quotas SHA-256 of the published table of quotas
/// @param lottery what is stated of the compositions and of the alternates
/// @param root of the tree of the volunteers
public record PoolSeal(
        String convention,
        Hash seed,
        int volunteers,
        List<SetAside> setAside,
        int size,
        int panels,
        Hash quotas,
        SealedLottery lottery,
        Hash root) {

    public PoolSeal {
        setAside = List.copyOf(setAside);
    }

    /// Reads a pool seal.
    ///
    /// @throws MalformedText if it is not written canonically
    public static PoolSeal parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-pool");
        try {
            PoolSeal seal = new PoolSeal(
                    text.text("convention"),
                    text.hash("seed"),
                    Math.toIntExact(text.number("volunteers")),
                    text.all("set-aside", SetAside::parse),
                    Math.toIntExact(text.number("size")),
                    Math.toIntExact(text.number("panels")),
                    text.hash("quotas"),
                    SealedLottery.read(text),
                    text.hash("root"));
            text.end();
            return seal;
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw new MalformedText("the pool seal cannot be read: " + refused.getMessage());
        }
    }

    /// The words for what is known of a lottery.
    public static String words(LotteryVerdict verdict) {
        return switch (verdict) {
            case LotteryVerdict.Proven proven -> "proven";
            case LotteryVerdict.Within within -> "within " + within.epsilon();
            case LotteryVerdict.NotProven not -> "not proven";
        };
    }

    /// The salted hash of the tables of compositions and of alternates.
    public Hash compositions() {
        return lottery.compositions();
    }

    public String verdict() {
        return lottery.verdict();
    }

    public CanonicalText text() {
        CanonicalText.Writer text = CanonicalText.writer()
                .line("kleroterion-pool", 1)
                .line("convention", convention)
                .line("seed", seed)
                .line("volunteers", volunteers)
                .lines("set-aside", setAside)
                .line("size", size)
                .line("panels", panels)
                .line("quotas", quotas);
        lottery.write(text);
        return text.line("root", root).text();
    }

    public Hash hash() {
        return text().sha256();
    }
}
