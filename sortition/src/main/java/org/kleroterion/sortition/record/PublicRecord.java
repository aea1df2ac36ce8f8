package org.kleroterion.sortition.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.plan.Plan;

/// A record that grows: nothing that it says is ever changed, each entry holds the hash of the one before.
public final class PublicRecord {

    private final List<Entry> entries;
    private final RecordFiles files;

    private PublicRecord(List<Entry> entries, RecordFiles files) {
        this.entries = List.copyOf(entries);
        this.files = files;
    }

    /// Begins the record of a convention with its plan.
    public static PublicRecord of(Plan plan) {
        byte[] text = plan.text().bytes();
        return new PublicRecord(List.of(), RecordFiles.none())
                .append(new Event.PlanPublished(), Map.of("plan.txt", text));
    }

    /// Reads a record that is to be continued; it says nothing about whether the record is true.
    ///
    /// @throws InvalidInput if its manifest or its chain does not hold
    public static PublicRecord read(RecordFiles files) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (int number = 1; files.bytes(Entry.path(number)).isPresent(); number++) {
                entries.add(Entry.parse(files.bytes(Entry.path(number)).orElseThrow()));
            }
            requireChain(entries, files);
            return new PublicRecord(entries, files);
        } catch (MalformedText broken) {
            throw new InvalidInput(Problem.error("RECORD-103", Place.file(""), "reason", broken.reason()));
        }
    }

    /// The manifest is not looked at: it is written anew.
    private static void requireChain(List<Entry> entries, RecordFiles files) {
        if (entries.isEmpty()) {
            throw new MalformedText("it has no entry");
        }
        Hash previous = Entry.NONE;
        for (Entry entry : entries) {
            if (!entry.previous().equals(previous)) {
                throw new MalformedText(entry.path() + " does not hold the hash of the entry before");
            }
            for (FileReference file : entry.files()) {
                if (!files.sha256(file.path()).equals(Optional.of(file.sha256()))) {
                    throw new MalformedText(file.path() + " is missing or changed");
                }
            }
            previous = entry.hash();
        }
    }

    /// The record with one more entry.
    ///
    /// @param brought files of the entry by path
    /// @throws InvalidInput if the event cannot come now, or a file is already there
    public PublicRecord append(Event event, Map<String, byte[]> brought) {
        Optional<Problem> refusal = Order.refusal(entries, event);
        if (refusal.isPresent()) {
            throw new InvalidInput(refusal.get());
        }
        int number = entries.size() + 1;
        List<String> paths = new Entry(number, head(), event, List.of()).expectedPaths();
        if (!brought.keySet().equals(new TreeSet<>(paths))) {
            throw new IllegalArgumentException(event.kind() + " brings " + paths);
        }
        List<FileReference> references = new ArrayList<>();
        for (String path : paths) {
            if (files.bytes(path).isPresent()) {
                throw new InvalidInput(Problem.error("RECORD-104", Place.file(""), "path", path));
            }
            references.add(new FileReference(path, Sha256.of(brought.getOrDefault(path, new byte[0]))));
        }
        Entry entry = new Entry(number, head(), event, references);
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new PublicRecord(
                longer,
                files.with(brought).with(Map.of(entry.path(), entry.text().bytes())));
    }

    /// Why an event cannot come after those entries; nothing if it can.
    public static Optional<Problem> refusal(List<Entry> before, Event event) {
        return Order.refusal(before, event);
    }

    public List<Entry> entries() {
        return entries;
    }

    /// The hash of the last entry.
    public Hash head() {
        return entries.isEmpty() ? Entry.NONE : entries.getLast().hash();
    }

    /// What the record tells, read as its types.
    public History history() {
        return new History(entries, files);
    }

    /// The folder, its manifest included.
    public RecordFiles files() {
        Manifest manifest = Manifest.of(history().plan(), head(), files);
        return files.with(Map.of(RecordFiles.MANIFEST, manifest.text().bytes()));
    }

    /// Where the token of the next entry goes.
    public String nextAnchor() {
        return "anchors/" + Entry.fourDigits(entries.size() + 1) + ".tsr";
    }
}
