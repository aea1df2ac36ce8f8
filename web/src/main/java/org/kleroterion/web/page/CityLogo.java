package org.kleroterion.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.operate.Settings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// The city's logo: the file `logo.svg` or `logo.png` beside the settings, if there is one.
///
/// It stands beside the city's name, which says all that it says; a drawing is shown as a picture, so that nothing in
/// it can run.
@Controller
class CityLogo {

    private final Optional<Path> file;

    CityLogo(Settings settings) {
        file = List.of("logo.svg", "logo.png").stream()
                .map(settings.folder()::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    boolean exists() {
        return file.isPresent();
    }

    @Open
    @GetMapping("/style/logo")
    ResponseEntity<byte[]> logo() throws IOException {
        Path found = file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean drawing = found.toString().endsWith(".svg");
        return ResponseEntity.ok()
                .contentType(drawing ? MediaType.valueOf("image/svg+xml") : MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Files.readAllBytes(found));
    }
}
