package org.kleroterion.sortition.record;

import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 9.1: an entry of the record, chained to the one before.
///
/// @param number from 1
/// @param previous SHA-256 of the entry before, 32 zero bytes for the first
/// @param files what the entry brings, in the order of the table of chapter 9
public record Entry(int number, Hash previous, Event event, List<FileReference> files) {

    /// What stands for the entry before the first.
    public static final Hash NONE = Hash.of(new byte[Hash.LENGTH]);

    public Entry {
        files = List.copyOf(files);
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("entries are numbered from 1 to 9999, not " + number);
        }
    }

    /// Reads an entry.
    ///
    /// @throws MalformedText if it is not written canonically or of an unknown kind
    public static Entry parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-entry");
        int number = Math.toIntExact(text.number("number"));
        Hash previous = text.hash("previous");
        Event event = text.read("kind", kind -> Event.read(kind, text));
        Entry entry = new Entry(number, previous, event, text.all("file", FileReference::parse));
        text.end();
        return entry;
    }

    public CanonicalText text() {
        CanonicalText.Writer text = CanonicalText.writer()
                .line("kleroterion-entry", 1)
                .line("number", number)
                .line("previous", previous)
                .line("kind", event.kind());
        event.write(text);
        return text.lines("file", files).text();
    }

    public Hash hash() {
        return text().sha256();
    }

    /// The paths of the files that an event of this kind brings, in the order of the table of chapter 9.
    public List<String> expectedPaths() {
        return switch (event) {
            case Event.PlanPublished published -> List.of("plan.txt");
            case Event.RollSealed roll -> List.of("seals/" + roll.commune() + "-" + roll.serial() + ".txt");
            case Event.SealingEnded ended -> List.of("commitment.txt");
            case Event.Anchored anchored ->
                anchored.witness() instanceof Witness.Token
                        ? List.of("anchors/" + fourDigits(number) + ".tsr")
                        : List.of();
            case Event.EnvelopeClosed closed -> List.of();
            case Event.DieThrown thrown -> List.of();
            case Event.EnvelopeOpened opened -> List.of();
            case Event.TranscriptClosed closed -> List.of("transcript.txt");
            case Event.SeedMade made -> List.of();
            case Event.WaveDrawn wave -> List.of("draw/wave-" + wave.wave() + ".csv");
            case Event.PoolSealed pool -> List.of("panel/quotas.csv", "panel/pool.txt");
            case Event.PanelsPublished panels ->
                List.of("panel/tags.csv", "panel/alternates.csv", "panel/appearances.csv", "panel/panels.txt");
            case Event.PanelThrown thrown -> List.of("panel/throw.txt");
            case Event.PanelDrawn drawn -> List.of();
            case PanelChange.Vacated vacated -> List.of("panel/notice-" + vacated.notice() + ".txt");
            case PanelChange.Replaced replaced -> List.of();
            case PanelChange.Refused refused -> List.of();
        };
    }

    public String path() {
        return path(number);
    }

    static String path(int number) {
        return "entries/" + fourDigits(number) + ".txt";
    }

    /// The number as names of files have it.
    static String fourDigits(int number) {
        return Integer.toString(10_000 + number).substring(1);
    }
}
