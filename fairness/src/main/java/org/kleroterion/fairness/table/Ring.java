package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.List;

/// The product of fields whose sizes are the prime powers of a number; elements are numbers below it.
///
/// Two elements whose parts all differ have a difference that can be divided by.
final class Ring {

    private final List<Integer> sizes = new ArrayList<>();
    private final List<FiniteField> fields = new ArrayList<>();

    Ring(int size) {
        int rest = size;
        while (rest > 1) {
            int prime = FiniteField.smallestFactor(rest);
            int part = 1;
            while (rest % prime == 0) {
                part *= prime;
                rest /= prime;
            }
            sizes.add(part);
            fields.add(FiniteField.of(part).orElseThrow());
        }
    }

    int smallestField() {
        return sizes.stream().mapToInt(Integer::intValue).min().orElse(1);
    }

    int largestField() {
        return sizes.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    boolean isField() {
        return fields.size() == 1;
    }

    /// Sum of `start` and `factor` times `other`.
    int along(int start, int factor, int other) {
        int sum = 0;
        int place = 1;
        int a = start;
        int b = factor;
        int c = other;
        for (int part = 0; part < fields.size(); part++) {
            int size = sizes.get(part);
            FiniteField field = fields.get(part);
            sum += place * field.plus(a % size, field.times(b % size, c % size));
            place *= size;
            a /= size;
            b /= size;
            c /= size;
        }
        return sum;
    }

    /// The element whose parts are all `number`, for numbers below the smallest field.
    int everywhere(int number) {
        int element = 0;
        int place = 1;
        for (int size : sizes) {
            element += place * number;
            place *= size;
        }
        return element;
    }

    /// The element that is `number` in the largest field and zero in the others.
    int inLargest(int number) {
        int place = 1;
        for (int size : sizes) {
            if (size == largestField()) {
                return place * number;
            }
            place *= size;
        }
        return number;
    }
}
