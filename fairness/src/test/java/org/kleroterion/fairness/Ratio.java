package org.kleroterion.fairness;

/// A signed fraction of longs for the oracle; overflow is an error.
record Ratio(long top, long bottom) {

    static final Ratio ZERO = new Ratio(0, 1);
    static final Ratio ONE = new Ratio(1, 1);

    static Ratio of(long top, long bottom) {
        long a = Math.abs(top);
        long b = bottom;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        long sign = bottom < 0 ? -1 : 1;
        return new Ratio(sign * top / Math.abs(a), sign * bottom / Math.abs(a));
    }

    Ratio minus(Ratio other) {
        if (other.top == 0) {
            return this;
        }
        return of(
                Math.subtractExact(Math.multiplyExact(top, other.bottom), Math.multiplyExact(other.top, bottom)),
                Math.multiplyExact(bottom, other.bottom));
    }

    Ratio plus(Ratio other) {
        return minus(new Ratio(-other.top, other.bottom));
    }

    Ratio times(Ratio other) {
        return of(Math.multiplyExact(top, other.top), Math.multiplyExact(bottom, other.bottom));
    }

    Ratio over(Ratio other) {
        return other.top < 0
                ? of(Math.multiplyExact(-top, other.bottom), Math.multiplyExact(bottom, -other.top))
                : of(Math.multiplyExact(top, other.bottom), Math.multiplyExact(bottom, other.top));
    }

    int signum() {
        return Long.signum(top);
    }

    boolean isLess(Ratio other) {
        return minus(other).signum() < 0;
    }
}
