package org.kleroterion.fairness;

/// A panel of the lottery leaves fewer people than it should have alternates.
public final class TooFewPeople extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int left;
    private final int wanted;

    TooFewPeople(int left, int wanted) {
        super(left + " people are left for " + wanted + " alternates");
        this.left = left;
        this.wanted = wanted;
    }

    /// How many alternates there could be.
    public int left() {
        return left;
    }

    public int wanted() {
        return wanted;
    }
}
