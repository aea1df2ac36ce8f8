package org.kleroterion.web;

import java.util.List;

/// What the program can be asked to do: `./kleroterion NAME WORDS`.
///
/// The text `usage.NAME` says what it does and which words it takes; the launchers list the same names.
interface Command {

    String name();

    /// How many words must follow the name, and how many may.
    Words words();

    /// @param words as many as [#words] permits
    /// @return 0 if it is done; else the exit code of what is wrong, which has been said
    /// @throws org.kleroterion.sortition.InvalidInput with everything that is wrong; nothing has been done then
    int run(Voice voice, List<String> words);

    /// @param least from 0
    /// @param most at least as many
    record Words(int least, int most) {

        boolean permit(int count) {
            return count >= least && count <= most;
        }
    }
}
