package org.kleroterion.cli.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.Verification;

/// How findings are told: a line for each, then what they add up to.
final class FindingTexts {

    private FindingTexts() {}

    static void tell(Terminal terminal, Verification verification) {
        verification.findings().forEach(finding -> terminal.out().println(line(terminal, finding)));
        terminal.out().println();
        String key = verification.isConsistent() ? "verify.consistent" : "verify.inconsistent";
        terminal.say(
                key,
                "checks",
                Integer.toString(verification.findings().size()),
                "unchecked",
                Long.toString(verification.notChecked()));
    }

    static Map<String, Object> document(Terminal terminal, Verification verification) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : verification.findings()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("check", finding.check());
            one.put("circle", finding.circle().name());
            one.put("verdict", verdict(finding));
            one.put("reason", reason(terminal, finding));
            findings.add(one);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("consistent", verification.isConsistent());
        document.put("notChecked", verification.notChecked());
        document.put("findings", findings);
        return document;
    }

    private static String line(Terminal terminal, Finding finding) {
        String reason = reason(terminal, finding);
        String verdict = terminal.messages().text("verdict." + verdict(finding).replace(' ', '-'));
        String line = finding.check() + " " + finding.circle() + " " + verdict;
        return reason.isEmpty() ? line : terminal.messages().text("verify.line", "finding", line, "reason", reason);
    }

    private static String verdict(Finding finding) {
        return switch (finding) {
            case Finding.Passed passed -> "passed";
            case Finding.Failed failed -> "failed";
            case Finding.NotChecked notChecked -> "not checked";
        };
    }

    private static String reason(Terminal terminal, Finding finding) {
        return switch (finding) {
            case Finding.Passed passed -> passed.note().map(terminal::sentence).orElse("");
            case Finding.Failed failed -> terminal.sentence(failed.reason());
            case Finding.NotChecked notChecked -> terminal.sentence(notChecked.reason());
        };
    }
}
