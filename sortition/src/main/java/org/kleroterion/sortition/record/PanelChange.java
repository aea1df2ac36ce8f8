package org.kleroterion.sortition.record;

import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;

/// What happens to a panel after its draw. Each change belongs to a numbered notice; none takes a notice back or joins
/// two.
public sealed interface PanelChange extends Event {

    /// The number of the notice, from 1.
    int notice();

    /// Someone leaves the panel; the notice itself is a file.
    record Vacated(int notice) implements PanelChange {

        public Vacated {
            requireNumber(notice);
        }

        @Override
        public String kind() {
            return "vacancy";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("notice", notice);
        }
    }

    /// The rule has named who comes.
    record Replaced(int notice, Entrant entrant) implements PanelChange {

        public Replaced {
            requireNumber(notice);
        }

        @Override
        public String kind() {
            return "replacement";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            entrant.write(text.line("notice", notice));
        }
    }

    /// Whom the rule named does not come.
    record Refused(int notice, Hash tag) implements PanelChange {

        public Refused {
            requireNumber(notice);
        }

        @Override
        public String kind() {
            return "refusal";
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("notice", notice).line("tag", tag);
        }
    }

    /// Reads the keys of a kind.
    ///
    /// @throws IllegalArgumentException if it is none of these kinds
    static PanelChange read(String kind, TextCursor text) {
        return switch (kind) {
            case "vacancy" -> new Vacated(notice(text));
            case "replacement" -> new Replaced(notice(text), Entrant.read(text));
            case "refusal" -> new Refused(notice(text), text.hash("tag"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static int notice(TextCursor text) {
        return text.read("notice", value -> requireNumber(Math.toIntExact(TextCursor.number0(value))));
    }

    private static int requireNumber(int notice) {
        if (notice < 1) {
            throw new IllegalArgumentException("notices are numbered from 1, not " + notice);
        }
        return notice;
    }
}
