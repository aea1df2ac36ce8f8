package org.kleroterion.web.site;

import java.util.List;
import java.util.Locale;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.face.PublicFace;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.page.PersonalMarks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages of the instance: its conventions, and what it owes to everybody who reads it.
@Controller
class HomePages {

    private final FaceStore faces;
    private final Criteria criteria;
    private final List<PersonalMarks> marks;

    HomePages(FaceStore faces, Criteria criteria, List<PersonalMarks> marks) {
        this.faces = faces;
        this.criteria = criteria;
        this.marks = List.copyOf(marks);
    }

    /// French first; the switch of language is on every page.
    @Open
    @GetMapping("/")
    String root() {
        return "redirect:/fr";
    }

    @Open
    @GetMapping("/{tongue:fr|en}")
    String home(Model model, Locale locale) {
        return conventions("site/home", model, locale);
    }

    @Open
    @GetMapping("/{tongue:fr|en}/tirage-au-sort")
    String how() {
        return "site/how";
    }

    @Open
    @GetMapping("/{tongue:fr|en}/accessibilite")
    String accessibility(Model model, Locale locale) {
        model.addAttribute("criteria", criteria);
        return conventions("site/accessibility", model, locale);
    }

    @Open
    @GetMapping("/{tongue:fr|en}/mentions-legales")
    String legal(Model model, Locale locale) {
        return conventions("site/legal", model, locale);
    }

    @Open
    @GetMapping("/{tongue:fr|en}/donnees-personnelles")
    String personal(Model model, Locale locale) {
        Tongue tongue = Tongue.of(locale.getLanguage());
        List<PersonalRow> rows = marks.stream()
                .flatMap(feature -> feature.marks().stream())
                .map(datum -> PersonalRow.of(datum, tongue))
                .toList();
        model.addAttribute("data", rows);
        return conventions("site/personal", model, locale);
    }

    @Open
    @GetMapping("/{tongue:fr|en}/plan-du-site")
    String map(Model model, Locale locale) {
        model.addAttribute("views", FaceView.values());
        return conventions("site/map", model, locale);
    }

    private String conventions(String view, Model model, Locale locale) {
        List<PublicFace> all = faces.all().stream().map(ShownFace::face).toList();
        model.addAttribute("faces", all);
        model.addAttribute("say", new Say(Tongue.of(locale.getLanguage())));
        return view;
    }
}
