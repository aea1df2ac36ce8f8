package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 8.20: certificate. The text `certificate.txt`, which whoever holds the pool can check with whole numbers.
public final class CertificateText {

    private static final String NONE = "none";

    private CertificateText() {}

    public static CanonicalText of(LotteryCertificate certificate) {
        CanonicalText.Writer text = CanonicalText.writer().line("kleroterion-certificate", 1);
        for (ObjectiveBound bound : certificate.bounds()) {
            text.line("bound", bound.kind().text());
            write(text, bound.multipliers(), bound.caps());
        }
        for (LevelProof level : certificate.levels()) {
            text.line("level", level.chance()).line("types", spaced(level.types()));
            write(text, level.multipliers(), level.caps());
        }
        return text.lines(
                        "composition",
                        certificate.mixture().stream()
                                .map(CertificateText::part)
                                .toList())
                .text();
    }

    /// Reads a certificate; whether it proves anything is for [CertificateCheck] to say.
    ///
    /// @param types how many types the pool has
    /// @throws MalformedText if it is not written canonically, or names a type that the pool does not have
    public static LotteryCertificate parse(byte[] bytes, int types) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-certificate");
        List<ObjectiveBound> bounds = new ArrayList<>();
        for (Optional<String> kind = text.optional("bound"); kind.isPresent(); kind = text.optional("bound")) {
            bounds.add(bound(kind.get(), text, types));
        }
        List<LevelProof> levels = new ArrayList<>();
        for (Optional<String> chance = text.optional("level"); chance.isPresent(); chance = text.optional("level")) {
            levels.add(level(levels.size() + 1, chance.get(), text, types));
        }
        List<WeightedComposition> mixture = text.all("composition", value -> part(value, types));
        text.end();
        return new LotteryCertificate(bounds, levels, mixture);
    }

    private static ObjectiveBound bound(String kind, TextCursor text, int types) {
        return named("bound " + kind, () -> {
            ObjectiveBound.Kind limited = Arrays.stream(ObjectiveBound.Kind.values())
                    .filter(each -> each.text().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no such bound"));
            return new ObjectiveBound(limited, multipliers(text), caps(text, types));
        });
    }

    private static LevelProof level(int number, String chance, TextCursor text, int types) {
        return named(
                "level " + number + " (" + chance + ")",
                () -> new LevelProof(
                        fraction(chance),
                        text.read("types", value -> list(value, type -> type(type, types))),
                        multipliers(text),
                        caps(text, types)));
    }

    /// A line that is missing or cannot be read makes the level or the bound fail by its name.
    private static <T> T named(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MalformedText malformed) {
            throw new MalformedText(name + ": " + malformed.reason());
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            throw new MalformedText(name + " is none: " + refused.getMessage());
        }
    }

    private static List<BigInteger> multipliers(TextCursor text) {
        return text.read("multipliers", value -> listOrNone(value, CertificateText::whole));
    }

    private static List<Cap> caps(TextCursor text, int types) {
        return text.read("caps", value -> listOrNone(value, cap -> cap(cap, types)));
    }

    private static void write(CanonicalText.Writer text, List<BigInteger> multipliers, List<Cap> caps) {
        text.line("multipliers", spaced(multipliers))
                .line("caps", spaced(caps.stream().map(CertificateText::cap).toList()));
    }

    private static String cap(Cap cap) {
        return cap.type() + ":" + cap.multiplier();
    }

    private static Cap cap(String text, int types) {
        int colon = text.indexOf(':');
        return new Cap(type(text.substring(0, colon), types), whole(text.substring(colon + 1)));
    }

    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        Fraction fraction = new Fraction(whole(text.substring(0, slash)), whole(text.substring(slash + 1)));
        if (!fraction.toString().equals(text)) {
            throw new IllegalArgumentException("it is not in lowest terms");
        }
        return fraction;
    }

    private static String part(WeightedComposition part) {
        List<Integer> members = new ArrayList<>();
        List<Integer> counts = part.composition().members();
        for (int type = 0; type < counts.size(); type++) {
            members.addAll(Collections.nCopies(counts.get(type), type));
        }
        return part.weight() + ": " + spaced(members);
    }

    private static WeightedComposition part(String value, int types) {
        int colon = value.indexOf(": ");
        List<Integer> counts = new ArrayList<>(Collections.nCopies(types, 0));
        int last = 0;
        for (int type : list(value.substring(colon + 2), member -> type(member, types))) {
            if (type < last) {
                throw new IllegalArgumentException("the members are not ascending");
            }
            counts.set(type, counts.get(type) + 1);
            last = type;
        }
        return new WeightedComposition(new Composition(counts), whole(value.substring(0, colon)));
    }

    private static int type(String text, int types) {
        int type = Math.toIntExact(TextCursor.number0(text));
        if (type >= types) {
            throw new IllegalArgumentException("there is no type " + type);
        }
        return type;
    }

    private static BigInteger whole(String text) {
        BigInteger number = new BigInteger(text);
        if (!number.toString().equals(text)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static <T> List<T> list(String text, Function<String, T> reading) {
        return Arrays.stream(text.split(" ", -1)).map(reading).toList();
    }

    private static <T> List<T> listOrNone(String text, Function<String, T> reading) {
        return text.equals(NONE) ? List.of() : list(text, reading);
    }

    private static String spaced(List<?> values) {
        return values.isEmpty() ? NONE : values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
