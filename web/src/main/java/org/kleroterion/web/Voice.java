package org.kleroterion.web;

import java.io.PrintStream;
import java.util.Map;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.operate.SettingTexts;

/// What the program says in the terminal, in the language of whoever typed.
record Voice(SettingTexts texts, PrintStream out, PrintStream err) {

    void say(String code, Map<String, String> values) {
        out.println(sentence(code, values));
    }

    void complain(String code, Map<String, String> values) {
        err.println(sentence(code, values));
    }

    /// All that is wrong, one line each.
    ///
    /// @param code of the sentence before them, which may tell their `{count}`
    void refuse(String code, InvalidInput refused) {
        complain(code, Map.of("count", Integer.toString(refused.problems().size())));
        refused.problems().forEach(problem -> err.println("- " + sentence(problem)));
    }

    private String sentence(Problem problem) {
        return texts.knows(problem)
                ? texts.sentence(problem)
                : ConventionTexts.in(Tongue.of(texts.language())).sentence(problem);
    }

    String sentence(String code, Map<String, String> values) {
        return texts.text(code, name -> values.getOrDefault(name, ""));
    }
}
