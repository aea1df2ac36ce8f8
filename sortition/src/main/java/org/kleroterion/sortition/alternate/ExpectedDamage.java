package org.kleroterion.sortition.alternate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPool;

/// Algorithm 8.12: expected damage. What becomes of a panel with its alternates when members leave, by the very rule
/// that
/// will replace them.
///
/// In each sample the vacant seats are taken one by one, ascending: the member leaves and, while an alternate is free,
/// one enters by [PanelTally#successor]. Damages are added up over all samples.
public final class ExpectedDamage {

    private final QuotaBounds bounds;
    private final int[][] samples;

    public ExpectedDamage(TypedPool pool, DropOuts dropOuts) {
        bounds = new QuotaBounds(pool);
        samples = dropOuts.samples().stream().map(ExpectedDamage::array).toArray(int[][]::new);
    }

    /// The sum over all samples, in parts of a point.
    ///
    /// @param alternates their types, in rank order
    public long of(Composition composition, List<Integer> alternates) {
        return new Panel(composition).sum(array(alternates));
    }

    /// A composition whose alternates are tried again and again.
    public Panel panel(Composition composition) {
        return new Panel(composition);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /// One composition under all samples.
    public final class Panel {

        private final int[] seats;
        private final PanelTally complete;
        private final PanelTally now;

        private Panel(Composition composition) {
            List<Integer> members = composition.members();
            seats = IntStream.range(0, members.size())
                    .flatMap(type -> IntStream.range(0, members.get(type)).map(seat -> type))
                    .toArray();
            complete = PanelTally.of(bounds, members);
            now = complete.copy();
        }

        /// The sum over all samples, in parts of a point.
        ///
        /// @param alternates their types, in rank order
        public long of(List<Integer> alternates) {
            return sum(array(alternates));
        }

        /// The damage of every quota's next person, added up over what the samples leave: where it is below zero,
        /// people are missing.
        ///
        /// @param alternates their types, in rank order
        /// @return for each quota, in parts of a point
        public List<Long> lacks(List<Integer> alternates) {
            int[] types = array(alternates);
            long[] lacks = new long[bounds.quotas()];
            for (int[] vacant : samples) {
                play(vacant, types);
                now.addEntries(lacks);
            }
            return Arrays.stream(lacks).boxed().toList();
        }

        private long sum(int[] alternates) {
            long sum = 0;
            for (int[] vacant : samples) {
                play(vacant, alternates);
                sum += now.damage();
            }
            return sum;
        }

        private void play(int[] vacant, int[] alternates) {
            now.set(complete);
            int[] free = alternates.clone();
            int count = free.length;
            for (int seat : vacant) {
                now.leave(seats[seat]);
                if (count > 0) {
                    int next = now.successor(free, count);
                    now.enter(free[next]);
                    count--;
                    System.arraycopy(free, next + 1, free, next, count - next);
                }
            }
        }
    }
}
