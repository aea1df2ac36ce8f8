package org.kleroterion.sortition.record;

import java.util.regex.Pattern;
import org.kleroterion.sortition.encoding.Hash;

/// A file of the record and the SHA-256 of its bytes.
///
/// @param path relative, with `/`, of one of the forms that the specification shows
public record FileReference(String path, Hash sha256) {

    private static final Pattern PATH = Pattern.compile("plan\\.txt|commitment\\.txt|transcript\\.txt"
            + "|seals/[0-9A-Z]{5}-[1-9][0-9]*\\.txt|draw/wave-[1-9][0-9]*\\.csv"
            + "|panel/(quotas|tags|alternates|appearances)\\.csv|panel/(pool|panels|throw|notice-[1-9][0-9]*)\\.txt"
            + "|entries/[0-9]{4}\\.txt|anchors/[0-9]{4}\\.tsr");

    public FileReference {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is no path of a record");
        }
    }

    static FileReference parse(String value) {
        int space = value.lastIndexOf(' ');
        return new FileReference(value.substring(0, space), Hash.parse(value.substring(space + 1)));
    }

    @Override
    public String toString() {
        return path + " " + sha256;
    }
}
