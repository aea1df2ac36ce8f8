package org.kleroterion.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A form that is refused: the same page again, with every word that was typed and every problem at once.
public final class Refusals {

    private Refusals() {}

    /// @param typed what was typed, by field
    public static ModelAndView page(String view, Map<String, String> typed, List<Problem> problems, Locale locale) {
        ModelAndView page = new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("form", new Form(typed, faults(problems, locale)));
    }

    /// The problems as sentences, each at the field that it concerns.
    public static List<Form.Fault> faults(List<Problem> problems, Locale locale) {
        ConventionTexts texts = ConventionTexts.in(Tongue.of(locale.getLanguage()));
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> new Form.Fault(problem.place().column(), texts.message(problem)))
                .toList();
    }
}
