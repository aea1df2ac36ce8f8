package org.kleroterion.fairness.table;

import java.util.Optional;

/// The field with so many elements, a power of a prime; elements are numbers whose digits in base p are
/// coefficients.
final class FiniteField {

    private final int size;
    private final int prime;
    private final int[] power;
    private final int[] logarithm;

    private FiniteField(int size, int prime, int[] power, int[] logarithm) {
        this.size = size;
        this.prime = prime;
        this.power = power;
        this.logarithm = logarithm;
    }

    /// The field of a size, if there is one.
    static Optional<FiniteField> of(int size) {
        int prime = smallestFactor(size);
        if (!isPower(size, prime)) {
            return Optional.empty();
        }
        for (int reduction = 0; reduction < size; reduction++) {
            Optional<FiniteField> field = generated(size, prime, reduction);
            if (field.isPresent()) {
                return field;
            }
        }
        throw new IllegalStateException("every prime power has a primitive polynomial: " + size);
    }

    /// The field in which the powers of x, or of a number where the size is prime, are all elements but zero.
    ///
    /// @param reduction what x to the degree of the field is replaced by; for a prime, the generator itself
    private static Optional<FiniteField> generated(int size, int prime, int reduction) {
        int[] power = new int[size - 1];
        int[] logarithm = new int[size];
        int element = 1;
        for (int exponent = 0; exponent < size - 1; exponent++) {
            if (element == 0 || (element == 1 && exponent > 0)) {
                return Optional.empty();
            }
            power[exponent] = element;
            logarithm[element] = exponent;
            element = next(element, size, prime, reduction);
        }
        return element == 1 ? Optional.of(new FiniteField(size, prime, power, logarithm)) : Optional.empty();
    }

    private static int next(int element, int size, int prime, int reduction) {
        if (size == prime) {
            return element * reduction % size;
        }
        int leading = element / (size / prime);
        int shifted = element % (size / prime) * prime;
        for (int times = 0; times < leading; times++) {
            shifted = sum(shifted, reduction, prime);
        }
        return shifted;
    }

    int plus(int one, int other) {
        return sum(one, other, prime);
    }

    int times(int one, int other) {
        return one == 0 || other == 0 ? 0 : power[(logarithm[one] + logarithm[other]) % (size - 1)];
    }

    private static int sum(int one, int other, int prime) {
        int sum = 0;
        int place = 1;
        for (int a = one, b = other; a > 0 || b > 0; a /= prime, b /= prime) {
            sum += (a % prime + b % prime) % prime * place;
            place *= prime;
        }
        return sum;
    }

    static int smallestFactor(int number) {
        for (int factor = 2; factor * factor <= number; factor++) {
            if (number % factor == 0) {
                return factor;
            }
        }
        return number;
    }

    private static boolean isPower(int number, int prime) {
        int rest = number;
        while (rest > 1 && rest % prime == 0) {
            rest /= prime;
        }
        return number > 1 && rest == 1;
    }
}
