package org.kleroterion.web.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.face.PublicFace;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The public pages of a convention, and what a draft would look like among them.
@Controller
class FacePages {

    private static final String AT = "/{tongue:fr|en}/{slug}";

    private final FaceStore faces;
    private final Clock clock;

    FacePages(FaceStore faces, Clock clock) {
        this.faces = faces;
        this.clock = clock;
    }

    @Open
    @GetMapping(AT)
    ModelAndView convention(@PathVariable String slug, Locale locale) {
        PublicFace face = face(slug);
        LocalDate today = ParisTime.dateOf(clock.instant());
        return FaceView.CONVENTION.page(face, locale).addObject("next", face.nextSession(today));
    }

    @Open
    @GetMapping(AT + "/engagements")
    ModelAndView commitments(@PathVariable String slug, Locale locale) {
        return FaceView.COMMITMENTS.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/calendrier")
    ModelAndView calendar(@PathVariable String slug, Locale locale) {
        PublicFace face = face(slug);
        String events = new EventData(face, Tongue.of(locale.getLanguage())).written();
        return FaceView.CALENDAR.page(face, locale).addObject("events", events);
    }

    @Open
    @GetMapping(AT + "/comite")
    ModelAndView committee(@PathVariable String slug, Locale locale) {
        return FaceView.COMMITTEE.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/reglement")
    ModelAndView rules(@PathVariable String slug, Locale locale) {
        return FaceView.RULES.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/documents")
    ModelAndView documents(@PathVariable String slug, Locale locale) {
        return FaceView.DOCUMENTS.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/actualites")
    ModelAndView news(@PathVariable String slug, Locale locale) {
        return FaceView.NEWS.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/modifications")
    ModelAndView changes(@PathVariable String slug, Locale locale) {
        return FaceView.CHANGES.page(face(slug), locale);
    }

    @Open
    @GetMapping(AT + "/contact")
    ModelAndView contact(@PathVariable String slug, Locale locale) {
        return FaceView.CONTACT.page(face(slug), locale);
    }

    /// The convention's page as the public would see it now.
    @Requires(Permission.PREVIEW_CONVENTION)
    @GetMapping("/{tongue:fr|en}/organisation/{convention}/apercu")
    ModelAndView preview(@PathVariable("convention") Convention convention, Locale locale) {
        PublicFace face = PublicFace.of(convention);
        return FaceView.CONVENTION
                .page(face, locale)
                .addObject("here", null)
                .addObject("preview", true)
                .addObject("next", face.nextSession(ParisTime.dateOf(clock.instant())));
    }

    private PublicFace face(String slug) {
        return faces.find(slug)
                .map(ShownFace::face)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
