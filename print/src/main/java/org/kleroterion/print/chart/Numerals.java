package org.kleroterion.print.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as a language writes them: `12 345,6` in French, `12,345.6` in English.
public final class Numerals {

    private static final String NARROW_SPACE = "\u202f";

    private final String point;
    private final String group;
    private final String percent;

    private Numerals(String point, String group, String percent) {
        this.point = point;
        this.group = group;
        this.percent = percent;
    }

    /// @param language `fr` or `en`
    public static Numerals in(String language) {
        return switch (language) {
            case "fr" -> new Numerals(",", NARROW_SPACE, NARROW_SPACE + "%");
            case "en" -> new Numerals(".", ",", "%");
            default -> throw new IllegalArgumentException("no numbers in '" + language + "'. Maybe fr or en?");
        };
    }

    public String whole(long number) {
        return grouped(Long.toString(number));
    }

    /// A number with this many digits after the point, rounded half up.
    public String decimal(BigDecimal number, int digits) {
        String plain = number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        int at = plain.indexOf('.');
        return at < 0 ? grouped(plain) : grouped(plain.substring(0, at)) + point + plain.substring(at + 1);
    }

    /// A share of one as a percentage, with this many digits after the point.
    public String percent(BigDecimal share, int digits) {
        return decimal(share.movePointRight(2), digits) + percent;
    }

    /// Four digits stay together, as both languages write them.
    private String grouped(String digits) {
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > (digits.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, group);
        }
        return text.toString();
    }
}
