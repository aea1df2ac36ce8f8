package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// The chances that a certificate states, and those that its mixture gives.
///
/// @param chances of a person of each type, by the levels
/// @param mixed of a person of each type, by the mixture
record StatedLottery(TypedPool pool, List<Fraction> chances, List<Fraction> mixed) {

    StatedLottery {
        chances = List.copyOf(chances);
        mixed = List.copyOf(mixed);
    }

    /// The types that have a chance.
    List<Integer> types() {
        return IntStream.range(0, chances.size())
                .filter(type -> !chances.get(type).isZero())
                .boxed()
                .toList();
    }

    /// How many people have a chance.
    int people() {
        return types().stream()
                .mapToInt(type -> pool.types().get(type).people())
                .sum();
    }

    int seats() {
        return pool.rules().size();
    }

    /// The lowest chance over 0 that the levels state.
    Fraction lowest() {
        return least(chances);
    }

    Fraction highest() {
        return most(chances);
    }

    /// The lowest chance that the mixture gives to one of those people.
    Fraction lowestMixed() {
        return least(mixed);
    }

    Fraction highestMixed() {
        return most(mixed);
    }

    BigInteger peopleOf(int type) {
        return BigInteger.valueOf(pool.types().get(type).people());
    }

    private Fraction least(List<Fraction> each) {
        return types().stream().map(each::get).min(Fraction::compareTo).orElseThrow();
    }

    private Fraction most(List<Fraction> each) {
        return types().stream().map(each::get).max(Fraction::compareTo).orElseThrow();
    }
}
