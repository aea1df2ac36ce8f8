package org.kleroterion.sortition.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.Manifest;
import org.kleroterion.sortition.record.RecordFiles;

/// Changes what a record states and repairs every sum after it: only a check that understands can still object.
final class Forger {

    private final Map<String, byte[]> files = new TreeMap<>();
    private List<Entry> entries = new ArrayList<>();

    Forger(RecordFiles record) {
        record.paths().forEach(path -> files.put(path, record.bytes(path).orElseThrow()));
        for (String path : record.paths()) {
            if (path.startsWith("entries/")) {
                entries.add(Entry.parse(record.bytes(path).orElseThrow()));
            }
        }
    }

    /// Rewrites a file; its text must really change.
    Forger rewrite(String path, UnaryOperator<String> change) {
        String before = new String(files.get(path), UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the forgery of " + path + " changes nothing");
        }
        files.put(path, after.getBytes(UTF_8));
        return this;
    }

    /// Adds a file, which an entry must bring.
    Forger add(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /// Puts a hash of a forged file wherever a text states the old one.
    Forger restate(String of, String in) {
        Hash old = referenceTo(of);
        return rewrite(
                in, text -> text.replace(old.hex(), Sha256.of(files.get(of)).hex()));
    }

    /// Changes events, one by one.
    Forger events(UnaryOperator<Event> change) {
        List<Entry> changed = new ArrayList<>();
        entries.forEach(entry ->
                changed.add(new Entry(entry.number(), entry.previous(), change.apply(entry.event()), entry.files())));
        entries = changed;
        return this;
    }

    /// Changes the order of entries, or leaves some out.
    Forger entries(Function<List<Entry>, List<Entry>> change) {
        entries = new ArrayList<>(change.apply(entries));
        return this;
    }

    /// The forged record: files, references, anchors, chain and manifest agree with each other.
    RecordFiles repaired() {
        files.keySet().removeIf(path -> path.startsWith("entries/"));
        Map<String, byte[]> all = new TreeMap<>(files);
        Hash previous = Entry.NONE;
        int number = 0;
        for (Entry entry : entries) {
            number++;
            List<FileReference> references =
                    entry.files().stream().map(file -> current(file.path())).toList();
            Event event = entry.event() instanceof Event.Anchored anchored
                    ? new Event.Anchored(current(anchored.subject().path()), anchored.witness(), anchored.time())
                    : entry.event();
            Entry repaired = new Entry(number, previous, event, references);
            all.put(repaired.path(), repaired.text().bytes());
            previous = repaired.hash();
        }
        Manifest before = Manifest.parse(files.get(RecordFiles.MANIFEST));
        List<FileReference> listed = new ArrayList<>();
        all.forEach((path, bytes) -> {
            if (!path.equals(RecordFiles.MANIFEST)) {
                listed.add(new FileReference(path, Sha256.of(bytes)));
            }
        });
        Manifest manifest =
                new Manifest(before.draws(), before.convention(), before.nature(), before.notice(), previous, listed);
        all.put(RecordFiles.MANIFEST, manifest.text().bytes());
        return RecordFiles.of(all);
    }

    private FileReference current(String path) {
        return new FileReference(path, Sha256.of(files.get(path)));
    }

    private Hash referenceTo(String path) {
        return entries.stream()
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.path().equals(path))
                .map(FileReference::sha256)
                .findFirst()
                .orElseThrow();
    }
}
