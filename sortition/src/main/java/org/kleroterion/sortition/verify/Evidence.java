package org.kleroterion.sortition.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seed.Commitment;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.Witnesses;

/// What the checks look at. A part that another check is about, and that is broken, makes a check *not checked*: the
/// failure is told once, where it belongs.
final class Evidence {

    private final RecordFiles files;
    private final Witnesses witnesses;
    private final List<Entry> entries;
    private final Optional<String> brokenEntry;

    Evidence(RecordFiles files, Witnesses witnesses) {
        this.files = files;
        this.witnesses = witnesses;
        List<Entry> read = new ArrayList<>();
        this.brokenEntry = readEntries(files, read);
        this.entries = List.copyOf(read);
    }

    RecordFiles files() {
        return files;
    }

    Witnesses witnesses() {
        return witnesses;
    }

    /// The entries up to the first that cannot be read.
    List<Entry> entries() {
        return entries;
    }

    /// Why the entries end before those of the folder do.
    Optional<String> brokenEntry() {
        return brokenEntry;
    }

    History history() {
        return new History(entries, files);
    }

    Plan plan() {
        return resting("V-3.1", () -> history().plan());
    }

    List<RollSeal> seals() {
        return resting("V-9.3", () -> history().seals());
    }

    Commitment commitment() {
        requireStep(Event.SealingEnded.class, "commitment");
        return resting("V-9.3", () -> history().commitment());
    }

    List<RollSeal> sealsInForce() {
        commitment();
        return resting("V-5.1", () -> history().sealsInForce());
    }

    Transcript transcript() {
        requireStep(Event.TranscriptClosed.class, "transcript");
        return resting("V-9.3", () -> history().transcript());
    }

    Event.SeedMade seedMade() {
        return requireStep(Event.SeedMade.class, "seed");
    }

    /// The draw as the record's own seals, transcript and beacon give it.
    Draw.Drawn draw() {
        Event.SeedMade made = seedMade();
        return resting(
                "V-5.7", () -> new Draw.Planned(plan()).commitTo(sealsInForce()).drawWith(transcript(), made.beacon()));
    }

    /// The event of a step that the record must have reached.
    <E extends Event> E requireStep(Class<E> kind, String step) {
        return history().one(kind).orElseThrow(() -> Outcome.notChecked("verify.notyet", "step", step));
    }

    /// Reads a part that `check` is about.
    <T> T resting(String check, Supplier<T> part) {
        try {
            return part.get();
        } catch (MalformedText | InvalidInput | IllegalArgumentException broken) {
            throw Outcome.notChecked("verify.rests", "check", check);
        }
    }

    private static Optional<String> readEntries(RecordFiles files, List<Entry> read) {
        for (String path : files.paths()) {
            if (path.startsWith("entries/")) {
                try {
                    read.add(Entry.parse(files.bytes(path).orElseThrow()));
                } catch (MalformedText broken) {
                    return Optional.of(path + ": " + broken.reason());
                } catch (ArithmeticException | IllegalArgumentException broken) {
                    return Optional.of(path + ": " + broken.getMessage());
                }
            }
        }
        return Optional.empty();
    }
}
