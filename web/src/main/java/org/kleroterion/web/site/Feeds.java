package org.kleroterion.web.site;

import java.nio.charset.StandardCharsets;
import org.kleroterion.convention.Tongue;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.operate.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// What readers' own programs follow: the calendar and the news of a convention.
@Controller
class Feeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final FaceStore faces;
    private final Settings settings;

    Feeds(FaceStore faces, Settings settings) {
        this.faces = faces;
        this.settings = settings;
    }

    @Open
    @GetMapping("/{tongue:fr|en}/{slug}/calendrier.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String tongue, @PathVariable String slug) {
        ShownFace shown = shown(slug);
        return answer(CALENDAR, shown, new SessionCalendar(shown, Tongue.of(tongue), settings.address()).written());
    }

    @Open
    @GetMapping("/{tongue:fr|en}/{slug}/actualites.atom")
    ResponseEntity<byte[]> news(@PathVariable String tongue, @PathVariable String slug) {
        ShownFace shown = shown(slug);
        return answer(
                ATOM, shown, new NewsFeed(shown, Tongue.of(tongue), settings.address(), settings.city()).written());
    }

    private static ResponseEntity<byte[]> answer(MediaType type, ShownFace shown, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(shown.convention() + "-" + shown.version())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ShownFace shown(String slug) {
        return faces.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
