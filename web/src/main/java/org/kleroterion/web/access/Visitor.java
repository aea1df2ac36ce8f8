package org.kleroterion.web.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.StaffRole;

/// Who asks: somebody who has signed in, or nobody in particular.
///
/// @param account absent if nobody has signed in
/// @param roles by convention; those on the whole instance under the empty word
public record Visitor(Optional<Actor> account, Map<String, Set<StaffRole>> roles) {

    public static final Visitor NOBODY = new Visitor(Optional.empty(), Map.of());

    /// The account that acts.
    ///
    /// @throws IllegalStateException if nobody has signed in: the route should have asked for a permission
    public Actor actor() {
        return account.orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    /// The roles in a convention, or on the instance for the empty word.
    public Set<StaffRole> rolesIn(String convention) {
        return roles.getOrDefault(convention, Set.of());
    }

    /// Whether anything is permitted on the instance as a whole.
    public boolean may(Permission permission) {
        return permission == Permission.OWN_ACCOUNT ? isSignedIn() : Matrix.allows(permission, rolesIn(""));
    }

    /// Whether something is permitted in a convention: roles on the instance count for nothing there.
    public boolean may(Permission permission, String convention) {
        return Matrix.allows(permission, rolesIn(convention));
    }
}
