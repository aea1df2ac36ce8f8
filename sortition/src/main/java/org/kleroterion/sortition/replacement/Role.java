package org.kleroterion.sortition.replacement;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;

/// What somebody is to the panel drawn, as they alone can find out with their key.
public sealed interface Role {

    /// They sit on the panel.
    record InService() implements Role {}

    /// They sat on it and have left.
    record Left(int notice, String ground) implements Role {}

    /// The rule named them, and the record says that they did not come.
    record Declined(int notice) implements Role {}

    /// They are an alternate whom nobody has called so far.
    record Waiting(int rank) implements Role {}

    /// None of these.
    record NoRole() implements Role {}

    /// The role of the holder of a key.
    static Role of(PanelHistory history, SecretKey key) {
        List<Hash> own = TagHolders.tagsOf(key, history.now());
        if (own.stream().anyMatch(history.now().seated()::contains)) {
            return new InService();
        }
        return left(history, own)
                .or(() -> declined(history, own))
                .or(() -> waiting(history.now().drawn(), own))
                .orElseGet(NoRole::new);
    }

    private static Optional<Role> left(PanelHistory history, List<Hash> own) {
        return history.now().notices().stream()
                .filter(notice -> own.contains(notice.tag()))
                .findFirst()
                .map(notice -> new Left(notice.number(), notice.ground().code()));
    }

    private static Optional<Role> declined(PanelHistory history, List<Hash> own) {
        return history.calls().stream()
                .filter(call ->
                        call.made().entrant().entering().filter(own::contains).isPresent())
                .findFirst()
                .map(call -> new Declined(call.made().notice()));
    }

    private static Optional<Role> waiting(DrawnPanel drawn, List<Hash> own) {
        return drawn.ranks().stream()
                .filter(rank -> own.contains(drawn.alternate(rank)))
                .findFirst()
                .map(Waiting::new);
    }
}
