package org.kleroterion.web.access;

import static org.kleroterion.convention.StaffRole.ADMINISTRATOR;
import static org.kleroterion.convention.StaffRole.GUARANTOR;
import static org.kleroterion.convention.StaffRole.OBSERVER;
import static org.kleroterion.convention.StaffRole.ORGANISER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.kleroterion.convention.StaffRole;

/// Who may do what: the one table. What is not in it is refused.
public final class Matrix {

    private static final Map<Permission, Set<StaffRole>> TABLE = Map.of(
            Permission.OWN_ACCOUNT, EnumSet.allOf(StaffRole.class),
            Permission.MANAGE_ACCOUNTS, EnumSet.of(ADMINISTRATOR),
            Permission.OPERATE, EnumSet.of(ADMINISTRATOR),
            Permission.CREATE_CONVENTION, EnumSet.of(ADMINISTRATOR, ORGANISER),
            Permission.PREVIEW_CONVENTION, EnumSet.of(ORGANISER, GUARANTOR, OBSERVER),
            Permission.EDIT_CONVENTION, EnumSet.of(ORGANISER),
            Permission.PROPOSE_ACT, EnumSet.of(ORGANISER, GUARANTOR),
            Permission.CONFIRM_ACT, EnumSet.of(ORGANISER, GUARANTOR),
            Permission.READ_JOURNAL, EnumSet.of(GUARANTOR, OBSERVER));

    private Matrix() {}

    /// Whether one of these roles has the permission.
    public static boolean allows(Permission permission, Set<StaffRole> roles) {
        return roles.stream().anyMatch(TABLE.getOrDefault(permission, Set.of())::contains);
    }
}
