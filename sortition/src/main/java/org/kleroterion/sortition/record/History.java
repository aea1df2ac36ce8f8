package org.kleroterion.sortition.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.sortition.draw.WaveList;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seed.Commitment;
import org.kleroterion.sortition.seed.Envelope;
import org.kleroterion.sortition.seed.Opening;
import org.kleroterion.sortition.seed.Transcript;

/// What a chain of entries tells, read as its types.
///
/// Each method reads anew and throws [MalformedText] where a file is broken or missing: a record under suspicion may be
/// broken anywhere.
public final class History {

    private final List<Entry> entries;
    private final RecordFiles files;

    public History(List<Entry> entries, RecordFiles files) {
        this.entries = List.copyOf(entries);
        this.files = files;
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The bytes of a file.
    public byte[] file(String path) {
        return files.bytes(path).orElseThrow(() -> new MalformedText(path + " is missing"));
    }

    public boolean has(String path) {
        return files.bytes(path).isPresent();
    }

    /// All events of one kind, in order.
    public <E extends Event> List<E> all(Class<E> kind) {
        return events(kind).toList();
    }

    /// The event of a kind that comes at most once.
    public <E extends Event> Optional<E> one(Class<E> kind) {
        return events(kind).findFirst();
    }

    public Plan plan() {
        return Plan.parse(file("plan.txt"));
    }

    /// Every seal, in the order of the record.
    public List<RollSeal> seals() {
        List<RollSeal> seals = new ArrayList<>();
        for (Event.RollSealed event : all(Event.RollSealed.class)) {
            seals.add(seal(event.commune(), event.serial()));
        }
        return seals;
    }

    private RollSeal seal(String commune, int serial) {
        return RollSeal.parse(file("seals/" + commune + "-" + serial + ".txt"));
    }

    public Commitment commitment() {
        return Commitment.parse(file("commitment.txt"));
    }

    /// The seals in force, by commune: those that the commitment lists.
    public List<RollSeal> sealsInForce() {
        return commitment().seals().stream()
                .map(last -> seal(last.commune(), last.serial()))
                .toList();
    }

    /// The contributions so far, as the transcript that they will make.
    public Transcript contributions(long round) {
        return new Transcript(
                commitment().text().sha256(),
                all(Event.EnvelopeClosed.class).stream()
                        .map(closed -> new Envelope(closed.guarantor(), closed.commitment()))
                        .toList(),
                all(Event.DieThrown.class).stream().map(Event.DieThrown::digit).toList(),
                all(Event.EnvelopeOpened.class).stream()
                        .map(opened -> new Opening(opened.guarantor(), opened.contribution()))
                        .toList(),
                round);
    }

    public Transcript transcript() {
        return Transcript.parse(file("transcript.txt"));
    }

    public WaveList wave(int number) {
        return WaveList.parse(file("draw/wave-" + number + ".csv"));
    }

    /// The anchors of a file, in the order of the record.
    public List<Entry> anchorsOf(String path) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof Event.Anchored anchored
                        && anchored.subject().path().equals(path))
                .toList();
    }

    private <E extends Event> Stream<E> events(Class<E> kind) {
        return entries.stream().map(Entry::event).filter(kind::isInstance).map(kind::cast);
    }
}
