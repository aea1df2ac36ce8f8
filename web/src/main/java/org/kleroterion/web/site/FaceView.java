package org.kleroterion.web.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.face.PublicFace;
import org.kleroterion.web.page.Here;
import org.springframework.web.servlet.ModelAndView;

/// The pages that show a face, one for each thing that people ask of a convention.
enum FaceView {
    CONVENTION(""),
    COMMITMENTS("/engagements"),
    CALENDAR("/calendrier"),
    COMMITTEE("/comite"),
    RULES("/reglement"),
    DOCUMENTS("/documents"),
    NEWS("/actualites"),
    CHANGES("/modifications"),
    CONTACT("/contact");

    private final String path;

    FaceView(String path) {
        this.path = path;
    }

    /// The address of a convention's page, without the sub-path.
    public String address(String tongue, String slug) {
        return "/" + tongue + "/" + slug + path;
    }

    /// The code of its words.
    public String words() {
        return "view." + code();
    }

    /// The page as it is read in a language.
    ModelAndView page(PublicFace face, Locale locale) {
        Tongue tongue = Tongue.of(locale.getLanguage());
        return new ModelAndView("site/" + code())
                .addObject("here", here(face, tongue))
                .addObject("face", face)
                .addObject("say", new Say(tongue));
    }

    private Here here(PublicFace face, Tongue tongue) {
        String slug = face.identity().slug().value();
        List<Here.Section> sections = Arrays.stream(values())
                .map(view -> new Here.Section(view.address(tongue.code(), slug), view.words(), view == this))
                .toList();
        return new Here(slug, face.identity().title().in(tongue), sections);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
