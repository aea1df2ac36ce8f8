package org.kleroterion.convention.mandate;

import java.util.List;
import java.util.stream.Stream;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Message;
import org.kleroterion.convention.StaffRole;

/// Who is told of what.
final class Tellings {

    private static final List<StaffRole> AT_SESSIONS =
            List.of(StaffRole.ORGANISER, StaffRole.FACILITATOR, StaffRole.GUARANTOR, StaffRole.EXPERT);

    private Tellings() {}

    /// A published session that is moved or cancelled is told to all who come; a draft is told to nobody.
    static List<Message> of(Convention convention, MandateChange change) {
        if (convention instanceof Convention.Draft) {
            return List.of();
        }
        return switch (change) {
            case MandateChange.MoveSession moved -> session("mandate.session-moved", convention, moved.id());
            case MandateChange.PostponeSession late -> session("mandate.session-postponed", convention, late.id());
            case MandateChange.CancelSession off -> session("mandate.session-cancelled", convention, off.id());
            case MandateChange.AddRulesVersion next ->
                told("mandate.rules-changed", convention, List.of(StaffRole.ORGANISER, StaffRole.GUARANTOR))
                        .toList();
            default -> List.of();
        };
    }

    /// A step of a two-person act, to those who may take the next one.
    static List<Message> of(String template, Convention convention, TwoPersonAct act) {
        return act.entitled().stream()
                .map(role ->
                        Message.of(template, role, "convention", convention.id().value(), "act", act.code()))
                .toList();
    }

    private static List<Message> session(String template, Convention convention, ItemId session) {
        return AT_SESSIONS.stream()
                .map(role ->
                        Message.of(template, role, "convention", convention.id().value(), "session", session.value()))
                .toList();
    }

    private static Stream<Message> told(String template, Convention convention, List<StaffRole> roles) {
        return roles.stream()
                .map(role ->
                        Message.of(template, role, "convention", convention.id().value()));
    }
}
