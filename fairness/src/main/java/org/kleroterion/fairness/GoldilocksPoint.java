package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// The lowest and the highest chance of GOLDILOCKS for one weight, over the relaxation.
///
/// @param gammaHundredths 100·γ
public record GoldilocksPoint(int gammaHundredths, Fraction lowest, Fraction highest) {}
