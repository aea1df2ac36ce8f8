package org.kleroterion.web.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /// The last words of their addresses, as a route reads them.
    static final String WORDS = "engagements|calendrier|comite|reglement|documents|actualites|modifications|contact";

    /// The page of a last word of an address; that of the convention if there is none.
    static FaceView of(Optional<String> word) {
        String path = word.map(last -> "/" + last).orElse("");
        return Arrays.stream(values())
                .filter(view -> view.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page '" + path + "'"));
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
    ///
    /// @param base what the addresses of these pages begin with, without the sub-path
    ModelAndView page(PublicFace face, Locale locale, LocalDate today, String base) {
        Tongue tongue = Tongue.of(locale.getLanguage());
        ModelAndView page = new ModelAndView("site/" + code())
                .addObject("here", here(face, tongue, base))
                .addObject("base", base)
                .addObject("face", face)
                .addObject("next", face.nextSession(today))
                .addObject("say", new Say(tongue));
        return this == CALENDAR ? page.addObject("events", new EventData(face, tongue).written()) : page;
    }

    private Here here(PublicFace face, Tongue tongue, String base) {
        List<Here.Section> sections = Arrays.stream(values())
                .map(view -> new Here.Section(base + view.path, view.words(), view == this))
                .toList();
        return new Here(face.identity().slug().value(), face.identity().title().in(tongue), sections);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
