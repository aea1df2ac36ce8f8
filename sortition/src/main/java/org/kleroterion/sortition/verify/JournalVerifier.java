package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.journal.ChainedAct;
import org.kleroterion.sortition.journal.JournalExtract;

/// Chapter 11: checks a published extract of a journal.
public final class JournalVerifier {

    private final byte[] bytes;
    private final Optional<byte[]> earlier;

    private JournalVerifier(byte[] bytes, Optional<byte[]> earlier) {
        this.bytes = bytes;
        this.earlier = earlier;
    }

    /// @param earlier an older copy of the same journal
    public static Verification verify(byte[] extract, Optional<byte[]> earlier) {
        JournalVerifier verifier = new JournalVerifier(extract, earlier);
        Findings findings = new Findings();
        findings.check("V-11.1", Circle.P, verifier::isOneJournal);
        findings.check("V-11.2", Circle.P, verifier::numbersHaveNoGap);
        findings.check("V-11.3", Circle.P, verifier::actsAreChained);
        findings.check("V-11.4", Circle.P, verifier::continuesTheEarlierCopy);
        return new Verification(findings.list());
    }

    /// V-11.1 (P): the extract is canonical, and each act names its chain.
    private void isOneJournal() {
        JournalExtract extract = JournalExtract.parse(bytes);
        for (ChainedAct act : extract.acts()) {
            if (!act.chain().equals(extract.chain())) {
                throw failed("verify.otherchain", "", "number", number(act), "chain", act.chain());
            }
        }
    }

    /// V-11.2 (P): the acts are numbered 1, 2, … in their order, without a gap.
    private void numbersHaveNoGap() {
        long next = 1;
        for (ChainedAct act : extract().acts()) {
            if (act.number() != next) {
                String code = act.number() > next ? "verify.actmissing" : "verify.actmisplaced";
                throw failed(code, "", "expected", Long.toString(next), "number", number(act));
            }
            next++;
        }
    }

    /// V-11.3 (P): each act holds the hash of the one before it, and the head is the hash of the last.
    private void actsAreChained() {
        Hash previous = ChainedAct.NONE;
        for (ChainedAct act : extract().acts()) {
            if (!act.previous().equals(previous)) {
                throw failed("verify.actchain", "", "number", number(act));
            }
            previous = act.hash();
        }
        if (!extract().head().equals(previous)) {
            throw failed("verify.acthead", "");
        }
    }

    /// V-11.4 (P): the acts of the earlier copy, if one is given, are the first of this one, the same to the byte.
    private void continuesTheEarlierCopy() {
        byte[] copy = earlier.orElseThrow(() -> notChecked("verify.noearlier"));
        List<ChainedAct> acts = extract().acts();
        List<ChainedAct> old = JournalExtract.parse(copy).acts();
        for (int at = 0; at < old.size(); at++) {
            if (at >= acts.size() || !acts.get(at).equals(old.get(at))) {
                throw failed("verify.actrewritten", "", "number", number(old.get(at)));
            }
        }
    }

    private JournalExtract extract() {
        try {
            return JournalExtract.parse(bytes);
        } catch (MalformedText unreadable) {
            throw notChecked("verify.rests", "check", "V-11.1");
        }
    }

    private static String number(ChainedAct act) {
        return Long.toString(act.number());
    }
}
