package org.kleroterion.web.site;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.kleroterion.convention.ParisTime;
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

/// The public pages of a convention, and the same pages as the public would see them now.
@Controller
class FacePages {

    private static final String AT = "/{tongue:fr|en}/{slug}";
    private static final String PREVIEW = "/{tongue:fr|en}/organisation/{convention}/apercu";
    private static final String PAGE = "/{page:" + FaceView.WORDS + "}";

    private final FaceStore faces;
    private final Clock clock;

    FacePages(FaceStore faces, Clock clock) {
        this.faces = faces;
        this.clock = clock;
    }

    @Open
    @GetMapping({AT, AT + PAGE})
    ModelAndView show(
            @PathVariable String tongue,
            @PathVariable String slug,
            @PathVariable(required = false) Optional<String> page,
            Locale locale) {
        PublicFace face = faces.find(slug)
                .map(ShownFace::face)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(face, page, locale, "/" + tongue + "/" + slug);
    }

    @Requires(Permission.PREVIEW_CONVENTION)
    @GetMapping({PREVIEW, PREVIEW + PAGE})
    ModelAndView preview(
            @PathVariable String tongue,
            @PathVariable("convention") Convention convention,
            @PathVariable(required = false) Optional<String> page,
            Locale locale) {
        PublicFace face = PublicFace.of(convention);
        String base = "/" + tongue + "/organisation/" + face.identity().slug().value() + "/apercu";
        return page(face, page, locale, base).addObject("preview", true);
    }

    private ModelAndView page(PublicFace face, Optional<String> page, Locale locale, String base) {
        return FaceView.of(page).page(face, locale, ParisTime.dateOf(clock.instant()), base);
    }
}
