package org.kleroterion.fairness;

/// The candidates to enter a basis, smallest ratio first; equal ratios by larger pivot, then by variable.
///
/// A binary heap over preallocated arrays, since it is refilled at every pivot.
final class Breakpoints {

    private final int[] variable;
    private final double[] ratio;
    private final double[] pivot;
    private int count;

    Breakpoints(int capacity) {
        variable = new int[capacity];
        ratio = new double[capacity];
        pivot = new double[capacity];
    }

    void clear() {
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isLast() {
        return count == 1;
    }

    /// Takes a candidate without ordering yet; [#order] must follow.
    void add(int candidate, double itsRatio, double itsPivot) {
        variable[count] = candidate;
        ratio[count] = itsRatio;
        pivot[count] = Math.abs(itsPivot);
        count++;
    }

    void order() {
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    int first() {
        return variable[0];
    }

    double firstPivot() {
        return pivot[0];
    }

    void removeFirst() {
        count--;
        move(count, 0);
        sink(0);
    }

    private void sink(int start) {
        int i = start;
        while (true) {
            int child = 2 * i + 1;
            if (child >= count) {
                return;
            }
            if (child + 1 < count && before(child + 1, child)) {
                child++;
            }
            if (!before(child, i)) {
                return;
            }
            swap(i, child);
            i = child;
        }
    }

    private boolean before(int a, int b) {
        if (ratio[a] != ratio[b]) {
            return ratio[a] < ratio[b];
        }
        if (pivot[a] != pivot[b]) {
            return pivot[a] > pivot[b];
        }
        return variable[a] < variable[b];
    }

    private void move(int from, int to) {
        variable[to] = variable[from];
        ratio[to] = ratio[from];
        pivot[to] = pivot[from];
    }

    private void swap(int a, int b) {
        int keptVariable = variable[a];
        double keptRatio = ratio[a];
        double keptPivot = pivot[a];
        move(b, a);
        variable[b] = keptVariable;
        ratio[b] = keptRatio;
        pivot[b] = keptPivot;
    }
}
