package org.kleroterion.sortition.roll;

/// Algorithm 2.2: the account of a file's lines: nothing is dropped in silence.
///
/// Every line is exactly one of: the header, the first line of a row that was read, the first line of a row that was
/// refused, a further line of such a row (inside quotes), or blank.
///
/// @param lines of the file, as an editor numbers them
/// @param header 1, or 0 if the file has no usable first line
/// @param read rows that became an elector
/// @param refused rows that did not; each has a problem at its line
/// @param continued further lines of rows
/// @param blank lines without anything
public record FileCounts(long lines, long header, long read, long refused, long continued, long blank) {

    /// Nothing was read as text.
    public static final FileCounts NOTHING = new FileCounts(0, 0, 0, 0, 0, 0);

    public FileCounts {
        if (lines != header + read + refused + continued + blank) {
            throw new IllegalArgumentException(lines + " lines are not " + header + " + " + read + " + " + refused
                    + " + " + continued + " + " + blank);
        }
    }

    public FileCounts plus(FileCounts other) {
        return new FileCounts(
                lines + other.lines,
                header + other.header,
                read + other.read,
                refused + other.refused,
                continued + other.continued,
                blank + other.blank);
    }
}
