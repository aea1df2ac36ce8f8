package org.kleroterion.print.chart;

import java.util.ArrayList;
import java.util.List;

/// One line of a chart.
public sealed interface Series {

    String name();

    /// Points joined in their order.
    record Curve(String name, List<Point> points) implements Series {

        public Curve {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("the curve '" + name + "' has no point");
            }
        }

        @Override
        public List<Point> corners() {
            return points;
        }
    }

    /// Values of things put in a row: the first step's count of things have its value, and so on.
    record Steps(String name, List<Step> steps) implements Series {

        public Steps {
            steps = List.copyOf(steps);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("the steps '" + name + "' are none");
            }
        }

        @Override
        public List<Point> corners() {
            List<Point> corners = new ArrayList<>();
            long at = 0;
            for (Step step : steps) {
                corners.add(new Point(at, step.value()));
                at += step.count();
                corners.add(new Point(at, step.value()));
            }
            return corners;
        }
    }

    /// @param across along the horizontal axis
    /// @param up along the vertical one
    record Point(double across, double up) {}

    /// @param count how many things have the value, at least one
    record Step(long count, double value) {

        public Step {
            if (count < 1) {
                throw new IllegalArgumentException("a step is at least one thing wide, not " + count);
            }
        }
    }

    /// The values of people or things, by ascending value, equal ones in one step.
    static Steps sorted(String name, List<Double> values) {
        List<Step> steps = new ArrayList<>();
        for (double value : values.stream().sorted().toList()) {
            long before = !steps.isEmpty() && steps.getLast().value() == value
                    ? steps.removeLast().count()
                    : 0;
            steps.add(new Step(before + 1, value));
        }
        return new Steps(name, steps);
    }

    /// The corners of the line.
    List<Point> corners();
}
