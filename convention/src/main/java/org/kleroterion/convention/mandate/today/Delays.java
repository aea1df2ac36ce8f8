package org.kleroterion.convention.mandate.today;

/// How long things take here. Delays that the law sets are not among them.
///
/// @param sealing working days that communes have to seal their rolls
/// @param printer working days from the files to the printed letters
/// @param franking working days to put letters into envelopes and frank them
/// @param post working days until the last letter has come
/// @param reply days that people have to answer
/// @param notice days that members have to arrange their lives before the first session
public record Delays(int sealing, int printer, int franking, int post, int reply, int notice) {

    public Delays {
        if (sealing < 1 || printer < 1 || franking < 0 || post < 1 || reply < 7 || notice < 1) {
            throw new IllegalArgumentException("a delay is too short to be kept. Maybe a reply takes 7 days at least?");
        }
    }

    /// What a métropole of thirty communes has needed.
    public static Delays usual() {
        return new Delays(15, 5, 2, 4, 21, 28);
    }
}
