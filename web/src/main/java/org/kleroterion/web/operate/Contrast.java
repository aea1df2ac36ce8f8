package org.kleroterion.web.operate;

/// How well one colour is read on another: the contrast of [WCAG
/// 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio),
/// from 1 (not at all) to 21 (black on white). Colours are written `#rrggbb`.
public final class Contrast {

    /// What text needs (criterion 1.4.3).
    public static final double TEXT = 4.5;

    /// What lines and marks need (criterion 1.4.11).
    public static final double MARK = 3;

    /// The ground of every page, by day and by night.
    public static final String PAPER = "#fdfcf9";

    public static final String NIGHT = "#171614";

    private static final String WHITE = "#ffffff";

    private static final int STEPS = 20;

    private Contrast() {}

    public static double between(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /// The colour itself if it can be read at night, else the nearest paler one that can.
    public static String atNight(String colour) {
        for (int step = 0; step < STEPS; step++) {
            String paler = mixed(colour, step);
            if (between(paler, NIGHT) >= TEXT + 1) {
                return paler;
            }
        }
        return WHITE;
    }

    /// The darker or the paler of two inks, whichever is better read on a ground.
    public static String inkOn(String ground) {
        return between(WHITE, ground) >= between(NIGHT, ground) ? WHITE : NIGHT;
    }

    private static String mixed(String colour, int white) {
        StringBuilder mixed = new StringBuilder("#");
        for (int part = 0; part < 3; part++) {
            int value = part(colour, part);
            mixed.append("%02x".formatted(value + (255 - value) * white / STEPS));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 0)) + 0.7152 * linear(part(colour, 1)) + 0.0722 * linear(part(colour, 2));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int part) {
        return Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16);
    }
}
