package org.kleroterion.sortition.record;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;

/// What an entry of the record tells. Its kind and keys are those of the table of chapter 9.
public sealed interface Event
        permits Event.PlanPublished,
                Event.RollSealed,
                Event.SealingEnded,
                Event.Anchored,
                Event.EnvelopeClosed,
                Event.DieThrown,
                Event.EnvelopeOpened,
                Event.TranscriptClosed,
                Event.SeedMade,
                Event.WaveDrawn,
                Event.PoolSealed,
                Event.PanelsPublished,
                Event.PanelThrown,
                Event.PanelDrawn,
                PanelChange {

    String kind();

    /// Writes the keys of the kind, in order.
    default void write(CanonicalText.Writer text) {}

    /// The plan is published.
    record PlanPublished() implements Event {
        @Override
        public String kind() {
            return "plan";
        }
    }

    /// A commune has sealed its roll.
    record RollSealed(String commune, int serial) implements Event {
        @Override
        public String kind() {
            return "seal";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("commune", commune).line("serial", serial);
        }
    }

    /// The sealing is over; the seals in force are listed.
    record SealingEnded() implements Event {
        @Override
        public String kind() {
            return "commitment";
        }
    }

    /// Someone outside says that a file existed at a time.
    record Anchored(FileReference subject, Witness witness, Instant time) implements Event {
        @Override
        public String kind() {
            return "anchor";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("subject", subject).line("witness", witness).line("time", time);
        }
    }

    /// A guarantor has left a closed envelope, or none.
    record EnvelopeClosed(String guarantor, Optional<Hash> commitment) implements Event {
        @Override
        public String kind() {
            return "envelope";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("guarantor", guarantor)
                    .line("commitment", commitment.map(Hash::hex).orElse("none"));
        }
    }

    /// One die was thrown and read aloud.
    record DieThrown(int digit) implements Event {
        @Override
        public String kind() {
            return "digit";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("digit", digit);
        }
    }

    /// An envelope was opened, or found absent.
    record EnvelopeOpened(String guarantor, Optional<Hash> contribution) implements Event {
        @Override
        public String kind() {
            return "opening";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("guarantor", guarantor)
                    .line("value", contribution.map(Hash::hex).orElse("absent"));
        }
    }

    /// Everything that will make the seed but the beacon is said.
    record TranscriptClosed() implements Event {
        @Override
        public String kind() {
            return "transcript";
        }
    }

    /// The beacon has spoken: the seed is known.
    record SeedMade(BeaconRound beacon, Hash seed) implements Event {
        @Override
        public String kind() {
            return "seed";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("round", beacon.round())
                    .line("signature", beacon.signature())
                    .line("seed", seed);
        }
    }

    /// A wave of letters was drawn.
    ///
    /// @param volunteers the published count that met the condition of the wave, if it has one
    record WaveDrawn(int wave, long letters, OptionalLong volunteers) implements Event {
        @Override
        public String kind() {
            return "wave";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("wave", wave)
                    .line("letters", letters)
                    .line("volunteers", volunteers.isPresent() ? Long.toString(volunteers.getAsLong()) : "none");
        }
    }

    /// The pool of volunteers and the table of compositions are sealed.
    record PoolSealed() implements Event {
        @Override
        public String kind() {
            return "pool";
        }
    }

    /// The panels are published as tags.
    record PanelsPublished() implements Event {
        @Override
        public String kind() {
            return "panels";
        }
    }

    /// The digits that will name the panel were thrown.
    record PanelThrown() implements Event {
        @Override
        public String kind() {
            return "throw";
        }
    }

    /// The beacon has spoken: the panel is named.
    ///
    /// @param panel the number as panels are written, its leading zeros included: `007`
    record PanelDrawn(BeaconRound beacon, String panel) implements Event {

        public PanelDrawn {
            if (panel.length() < 2 || panel.length() > 5 || !panel.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IllegalArgumentException("a panel is named by 2 to 5 digits, not '" + panel + "'");
            }
        }

        /// The position of the panel.
        public int position() {
            return Integer.parseInt(panel);
        }

        @Override
        public String kind() {
            return "drawn";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("round", beacon.round())
                    .line("signature", beacon.signature())
                    .line("panel", panel);
        }
    }

    /// Reads the keys of a kind.
    static Event read(String kind, TextCursor text) {
        return switch (kind) {
            case "plan" -> new PlanPublished();
            case "seal" ->
                new RollSealed(text.read("commune", Commune::requireCode), Math.toIntExact(text.number("serial")));
            case "commitment" -> new SealingEnded();
            case "anchor" ->
                new Anchored(
                        text.read("subject", FileReference::parse),
                        text.read("witness", Witness::parse),
                        text.time("time"));
            case "envelope" ->
                new EnvelopeClosed(text.text("guarantor"), text.read("commitment", v -> hashOr(v, "none")));
            case "digit" -> new DieThrown(text.read("digit", Transcript::digit));
            case "opening" -> new EnvelopeOpened(text.text("guarantor"), text.read("value", v -> hashOr(v, "absent")));
            case "transcript" -> new TranscriptClosed();
            case "seed" -> new SeedMade(round(text), text.hash("seed"));
            case "wave" ->
                new WaveDrawn(
                        Math.toIntExact(text.number("wave")),
                        text.number("letters"),
                        text.read("volunteers", Event::countOrNone));
            case "pool" -> new PoolSealed();
            case "panels" -> new PanelsPublished();
            case "throw" -> new PanelThrown();
            case "drawn" -> drawn(round(text), text);
            default -> PanelChange.read(kind, text);
        };
    }

    /// Reads the keys `round` and `signature`.
    static BeaconRound round(TextCursor text) {
        long round = text.number("round");
        return text.read("signature", signature -> new BeaconRound(round, signature));
    }

    private static PanelDrawn drawn(BeaconRound beacon, TextCursor text) {
        return text.read("panel", panel -> new PanelDrawn(beacon, panel));
    }

    private static Optional<Hash> hashOr(String value, String nothing) {
        return value.equals(nothing) ? Optional.empty() : Optional.of(Hash.parse(value));
    }

    private static OptionalLong countOrNone(String value) {
        return value.equals("none") ? OptionalLong.empty() : OptionalLong.of(TextCursor.number0(value));
    }
}
