package org.kleroterion.web.work;

import java.time.Instant;

/// A long work in the database.
///
/// @param kind the code of a [WorkKind]
/// @param subject what it is about: an identifier, empty if nothing
/// @param steps how many there are; at least one
/// @param changed when its state last changed
record Job(String id, String kind, String subject, int steps, JobState state, Instant changed) {

    Job {
        if (steps < 1) {
            throw new IllegalArgumentException("steps: " + steps + ". Maybe there is nothing to do?");
        }
    }

    Job in(JobState next, Instant now) {
        return new Job(id, kind, subject, steps, next, now);
    }

    public boolean isUnfinished() {
        return state instanceof JobState.Unfinished;
    }

    public int percent() {
        return state.done() * 100 / steps;
    }

    /// Why it failed; empty if it has not.
    public String reason() {
        return state instanceof JobState.Failed failed ? failed.reason() : "";
    }
}
