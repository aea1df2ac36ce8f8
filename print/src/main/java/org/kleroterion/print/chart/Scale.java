package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.List;

/// Places numbers along an axis, between round ones.
///
/// @param step between two ticks: 1, 2 or 5 times a power of ten
record Scale(double low, double high, double step, double start, double end) {

    /// A scale of at most `ticks` steps that holds `[low, high]`; whole numbers have whole steps.
    static Scale of(double low, double high, int ticks, boolean whole, double start, double end) {
        double span = high > low ? high - low : Math.max(Math.abs(high), 1);
        double step = roundStep(span / Math.max(1, ticks), whole);
        return new Scale(Math.floor(low / step) * step, Math.ceil((low + span) / step) * step, step, start, end);
    }

    /// The same scale, ending at a number that is no tick, so that lines go as far as the sheet.
    Scale cutAt(double last) {
        return last > low ? new Scale(low, last, step, start, end) : this;
    }

    double place(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = (long) Math.floor((high - low) / step + 1e-9);
        for (long tick = 0; tick <= count; tick++) {
            ticks.add(low + tick * step);
        }
        return ticks;
    }

    /// Digits after the point that tell two ticks apart, in shares or in hundredths of them.
    int digits(Unit unit) {
        double written = unit.percent() ? step * 100 : step;
        return Math.clamp((long) Math.ceil(-Math.log10(written) - 1e-9), 0, 15);
    }

    private static double roundStep(double least, boolean whole) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : List.of(1, 2, 5, 10)) {
            double step = factor * power;
            if (step >= least * (1 - 1e-9) && (!whole || step >= 1)) {
                return step;
            }
        }
        return whole ? 1 : 10 * power;
    }
}
