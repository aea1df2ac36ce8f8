package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.Translations;
import org.kleroterion.sortition.Place;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What readers of English would find in French, and where it is filled in.
@Controller
class TranslationPages {

    private final List<PartForm> once;

    TranslationPages(List<PartForm> once) {
        this.once = once;
    }

    @Requires(Permission.EDIT_CONVENTION)
    @GetMapping("/{tongue:fr|en}/organisation/{convention}/traductions")
    String show(@PathVariable("convention") Convention convention, Model model) {
        List<Gap> gaps = new ArrayList<>();
        for (Place place : Translations.missing(convention.mandate())) {
            boolean single = once.stream().anyMatch(form -> form.part().code().equals(place.file()));
            gaps.add(new Gap(place.file(), place.column(), single ? "mandat" : "elements"));
        }
        model.addAttribute("convention", convention);
        model.addAttribute("gaps", gaps);
        return "mandate/translations";
    }

    /// A text without its English.
    ///
    /// @param part code of the part
    /// @param field code of the field
    /// @param under the word before the part in the address of its page
    record Gap(String part, String field, String under) {}
}
