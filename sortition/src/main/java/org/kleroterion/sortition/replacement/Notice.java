package org.kleroterion.sortition.replacement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 10.1: notice. One departure, and the round that will serve it if no alternate is left.
///
/// @param panels SHA-256 of the publication of the panels
/// @param number from 1
/// @param tag under which the person who leaves is in service
/// @param time when the round comes: a noon in UTC, so that only the day is chosen
public record Notice(Hash panels, int number, Hash tag, Ground ground, Instant time) {

    public Notice {
        if (number < 1) {
            throw new IllegalArgumentException("notices are numbered from 1, not " + number);
        }
    }

    /// The time that a notice of this day names.
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /// Where the record keeps the notice of this number.
    public static String path(int number) {
        return "panel/notice-" + number + ".txt";
    }

    /// Reads a notice.
    ///
    /// @throws MalformedText if it is not written canonically
    public static Notice parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-notice");
        Hash panels = text.hash("panels");
        int number = text.read("number", value -> Math.toIntExact(TextCursor.number0(value)));
        if (number < 1) {
            throw new MalformedText("notices are numbered from 1, not " + number);
        }
        Notice notice =
                new Notice(panels, number, text.hash("tag"), text.read("ground", Ground::new), text.time("time"));
        text.end();
        return notice;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-notice", 1)
                .line("panels", panels)
                .line("number", number)
                .line("tag", tag)
                .line("ground", ground)
                .line("time", time)
                .text();
    }

    /// Whether the time is a noon.
    public boolean isAtNoon() {
        return noon(time.atZone(ZoneOffset.UTC).toLocalDate()).equals(time);
    }
}
