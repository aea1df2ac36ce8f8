package org.kleroterion.cli.seed;

import java.util.List;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;

/// What the guarantors of a plan may bring.
final class Guarantors {

    private Guarantors() {}

    /// @throws Refusal if the plan has no such guarantor
    static void require(Plan plan, String code) {
        List<String> codes = codes(plan);
        if (!codes.contains(code)) {
            throw refusal("CLI-127", "guarantor", code, "nearest", NearestName.to(code, codes));
        }
    }

    static List<String> codes(Plan plan) {
        return plan.guarantors().stream().map(Coded::code).toList();
    }

    /// Those who left an envelope, in the order of the plan.
    static List<String> withEnvelope(History history) {
        return history.all(Event.EnvelopeClosed.class).stream()
                .filter(closed -> closed.commitment().isPresent())
                .map(Event.EnvelopeClosed::guarantor)
                .toList();
    }

    /// @throws Refusal unless it is the next guarantor's turn
    static void requireTurn(Plan plan, List<String> turns, List<String> before, String code) {
        require(plan, code);
        String next = before.size() < turns.size() ? turns.get(before.size()) : "-";
        if (!code.equals(next)) {
            throw refusal("CLI-128", "guarantor", code, "next", next);
        }
    }

    /// @throws Refusal if the text is not 64 hexadecimal digits
    static Hash hash(String text) {
        try {
            return Hash.parse(text.replace(" ", ""));
        } catch (IllegalArgumentException refused) {
            throw refusal("CLI-129", "value", text);
        }
    }

    static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }
}
