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

/// What the guarantors of a plan may bring.
final class Guarantors {

    private Guarantors() {}

    /// @throws Refusal if the plan has no such guarantor
    static void require(Plan plan, String code) {
        List<String> codes = plan.guarantors().stream().map(Coded::code).toList();
        if (!codes.contains(code)) {
            throw refusal("CLI-127", "guarantor", code, "nearest", NearestName.to(code, codes));
        }
    }

    /// @throws Refusal unless it is the next guarantor's turn
    static void requireTurn(Plan plan, List<String> before, String code) {
        require(plan, code);
        List<String> codes = plan.guarantors().stream().map(Coded::code).toList();
        String next = before.size() < codes.size() ? codes.get(before.size()) : "-";
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
