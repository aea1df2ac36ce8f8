package org.kleroterion.web.work;

import java.util.Locale;

/// How a job stands. Each state holds what is known by then, and can only become what its methods give.
public sealed interface JobState {

    /// How many steps are done; for [Done] all of them.
    int done();

    /// The word in the database.
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// A state that is not the last one.
    sealed interface Unfinished extends JobState {

        default Failed failed(String reason) {
            return new Failed(done(), reason);
        }

        default Cancelled cancelled() {
            return new Cancelled(done());
        }
    }

    record Waiting() implements Unfinished {

        @Override
        public int done() {
            return 0;
        }

        Running begun() {
            return new Running(0);
        }
    }

    record Running(int done) implements Unfinished {

        /// One more step is done.
        ///
        /// @param steps of all the work
        JobState stepped(int steps) {
            return done + 1 == steps ? new Done(steps) : new Running(done + 1);
        }
    }

    record Done(int done) implements JobState {}

    /// @param reason a code with words: `work.reason.<code>`
    record Failed(int done, String reason) implements JobState {}

    record Cancelled(int done) implements JobState {}
}
