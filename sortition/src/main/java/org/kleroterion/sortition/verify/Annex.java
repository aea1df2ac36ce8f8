package org.kleroterion.sortition.verify;

import org.kleroterion.sortition.record.RecordFiles;

/// The confidential files that guarantors and auditors hold.
public record Annex(RecordFiles files) {

    boolean hasRolls() {
        return files.paths().stream().anyMatch(path -> path.startsWith("rolls/"));
    }

    boolean has(String path) {
        return files.bytes(path).isPresent();
    }

    byte[] file(String path) {
        return files.bytes(path).orElseThrow(() -> Outcome.notChecked("verify.noannexfile", "path", path));
    }
}
