package org.kleroterion.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.sortition.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// A form that is refused: the same page again, with every word that was typed and every problem at once.
@Component
public class Refusals {

    private final MessageSource texts;

    Refusals(MessageSource texts) {
        this.texts = texts;
    }

    /// @param typed what was typed, by field
    public ModelAndView page(String view, Map<String, String> typed, List<Problem> problems, Locale locale) {
        ModelAndView page = new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("form", new Form(typed, faults(problems, locale)));
    }

    /// The problems as sentences, each at the field that it concerns.
    public List<Form.Fault> faults(List<Problem> problems, Locale locale) {
        Words words = new Words(texts, locale);
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> new Form.Fault(problem.place().column(), words.message(problem)))
                .toList();
    }
}
