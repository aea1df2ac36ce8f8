package org.kleroterion.print.chart;

/// An axis: what it shows, and in which unit.
public record Axis(String title, Unit unit) {}
