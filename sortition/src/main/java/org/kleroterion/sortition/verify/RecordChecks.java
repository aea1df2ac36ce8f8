package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.Manifest;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFiles;

/// Chapter 9: the folder itself, before what it says.
final class RecordChecks {

    private final Evidence evidence;
    private final RecordFiles files;

    RecordChecks(Evidence evidence) {
        this.evidence = evidence;
        this.files = evidence.files();
    }

    void run(Findings findings, Optional<RecordFiles> earlier) {
        findings.check("V-9.1", Circle.P, this::holdsWhatTheManifestLists);
        findings.check("V-9.2", Circle.P, this::entriesAreChained);
        findings.check("V-9.3", Circle.P, this::entriesComeInOrder);
        findings.check("V-9.4", Circle.P, this::thereWasOneCeremony);
        findings.check("V-9.5", Circle.P, () -> continuesTheEarlierCopy(earlier));
    }

    /// V-9.1 (P): the folder holds the files of the manifest and no other, each once, no link, with these hashes.
    private void holdsWhatTheManifestLists() {
        for (String oddity : files.oddities()) {
            throw failed("verify.oddity", oddity);
        }
        Map<String, Hash> listed = new TreeMap<>();
        for (FileReference file : manifest().files()) {
            if (listed.put(file.path(), file.sha256()) != null) {
                throw failed("verify.listedtwice", RecordFiles.MANIFEST, "path", file.path());
            }
            Hash found = files.sha256(file.path()).orElseThrow(() -> failed("verify.missing", file.path()));
            if (!found.equals(file.sha256())) {
                throw failed("verify.changed", file.path());
            }
        }
        for (String path : files.paths()) {
            if (!listed.containsKey(path) && !path.equals(RecordFiles.MANIFEST)) {
                throw failed("verify.extra", path);
            }
        }
        if (!List.copyOf(listed.keySet())
                .equals(manifest().files().stream().map(FileReference::path).toList())) {
            throw failed("verify.unsorted", RecordFiles.MANIFEST);
        }
    }

    /// V-9.2 (P): entries are numbered without a gap, each holds the hash of the one before, the head is the last, and
    /// every file but the manifest and the entries is brought by exactly one entry.
    private void entriesAreChained() {
        evidence.brokenEntry().ifPresent(reason -> {
            throw failed("verify.malformed", "", "reason", reason);
        });
        Hash previous = Entry.NONE;
        int number = 0;
        for (Entry entry : evidence.entries()) {
            number++;
            if (entry.number() != number
                    || !entry.previous().equals(previous)
                    || !files.sha256(entry.path()).equals(Optional.of(entry.hash()))) {
                throw failed("verify.chain", entry.path(), "number", Integer.toString(number));
            }
            previous = entry.hash();
        }
        if (!manifest().head().equals(previous)) {
            throw failed("verify.head", RecordFiles.MANIFEST);
        }
        eachFileIsBroughtOnce();
    }

    private void eachFileIsBroughtOnce() {
        Map<String, Hash> brought = new TreeMap<>();
        for (Entry entry : evidence.entries()) {
            for (FileReference file : entry.files()) {
                if (brought.put(file.path(), file.sha256()) != null) {
                    throw failed("verify.broughttwice", entry.path(), "path", file.path());
                }
                if (!files.sha256(file.path()).equals(Optional.of(file.sha256()))) {
                    throw failed("verify.changed", file.path());
                }
            }
        }
        for (String path : files.paths()) {
            boolean counted = path.equals(RecordFiles.MANIFEST) || path.startsWith("entries/");
            if (!counted && !brought.containsKey(path)) {
                throw failed("verify.broughtbynone", path);
            }
        }
    }

    /// V-9.3 (P): entries are of the known kinds and in the order of the ceremony; every text and table is canonical.
    private void entriesComeInOrder() {
        evidence.brokenEntry().ifPresent(reason -> {
            throw failed("verify.malformed", "", "reason", reason);
        });
        List<Entry> before = new ArrayList<>();
        for (Entry entry : evidence.entries()) {
            Optional<Problem> refusal = PublicRecord.refusal(before, entry.event());
            if (refusal.isPresent()) {
                throw failed("verify.order", entry.path(), "kind", entry.event().kind());
            }
            if (!entry.expectedPaths()
                    .equals(entry.files().stream().map(FileReference::path).toList())) {
                throw failed("verify.files", entry.path(), "kind", entry.event().kind());
            }
            before.add(entry);
        }
        for (String path : files.paths()) {
            byte[] bytes = files.bytes(path).orElseThrow();
            if (path.endsWith(".txt")) {
                CanonicalText.parse(bytes);
            } else if (path.endsWith(".csv")) {
                CanonicalTable.parse(bytes);
            }
        }
    }

    /// V-9.4 (P): there was one ceremony, the first line says so, and convention and nature are those of the plan.
    private void thereWasOneCeremony() {
        Manifest manifest = evidence.resting("V-9.1", this::manifest);
        if (!manifest.draws().equals(Manifest.ONE_DRAW)) {
            throw failed("verify.draws", RecordFiles.MANIFEST, "draws", manifest.draws());
        }
        String nature = evidence.plan().fictional() ? "fictional" : "real";
        if (!manifest.convention().equals(evidence.plan().convention())
                || !manifest.nature().equals(nature)) {
            throw failed("verify.manifestplan", RecordFiles.MANIFEST);
        }
    }

    /// V-9.5 (P): the earlier copy is a beginning of this record: each of its entries and files is here, to the byte.
    private void continuesTheEarlierCopy(Optional<RecordFiles> earlier) {
        RecordFiles copy = earlier.orElseThrow(() -> notChecked("verify.noearlier"));
        for (String path : copy.notIn(files)) {
            if (!path.equals(RecordFiles.MANIFEST)) {
                throw failed("verify.rewritten", path);
            }
        }
    }

    private Manifest manifest() {
        byte[] bytes =
                files.bytes(RecordFiles.MANIFEST).orElseThrow(() -> failed("verify.missing", RecordFiles.MANIFEST));
        return Manifest.parse(bytes);
    }
}
