package org.kleroterion.fairness;

/// No panel can be taken from the pool, so there is no lottery either.
public final class InfeasiblePool extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Feasibility.Infeasible why;

    InfeasiblePool(Feasibility.Infeasible why) {
        super("no panel meets all the quotas");
        this.why = why;
    }

    public Feasibility.Infeasible why() {
        return why;
    }
}
