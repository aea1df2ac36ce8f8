package org.kleroterion.web.access;

import java.util.List;
import java.util.stream.Stream;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.Tongue;
import org.springframework.stereotype.Service;

/// Opens the accounts of a showcase, all with one password that everybody may know.
@Service
public class Cast {

    private final Accounts accounts;

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Somebody invented.
    public record Part(String name, String email, StaffRole role) {}

    /// Whoever administers does so for the instance; an organiser may also begin other conventions.
    ///
    /// @param convention identifier of the convention on show
    public void play(List<Part> parts, String convention, String password) {
        for (Part part : parts) {
            scenes(part.role(), convention)
                    .forEach(scene -> accounts.invite(
                                    new Invitee(part.name(), part.email(), Tongue.FRENCH),
                                    part.role(),
                                    scene,
                                    Actor.OPERATOR)
                            .ifPresent(link -> accounts.accept(link, password)));
        }
    }

    private static Stream<String> scenes(StaffRole role, String convention) {
        return switch (role) {
            case ADMINISTRATOR -> Stream.of(Accounts.INSTANCE);
            case ORGANISER -> Stream.of(convention, Accounts.INSTANCE);
            default -> Stream.of(convention);
        };
    }
}
