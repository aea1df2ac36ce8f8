package org.kleroterion.web.page;

import java.time.Duration;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.operate.Contrast;
import org.kleroterion.web.operate.Palette;
import org.kleroterion.web.operate.Settings;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The city's two colours, by day as it chose them, by night as pale as the eye needs.
@Controller
class CityStyle {

    private final Palette palette;

    CityStyle(Settings settings) {
        palette = settings.palette();
    }

    @Open
    @GetMapping(path = "/style/city.css", produces = "text/css")
    ResponseEntity<String> colours() {
        String night = Contrast.atNight(palette.primary());
        String style = rule(palette.primary(), palette.accent())
                + "@media (prefers-color-scheme: dark) {\n" + rule(night, Contrast.atNight(palette.accent())) + "}\n"
                + "@media print { :root { --primary: #000; --accent: #000; } }\n";
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(style);
    }

    private static String rule(String primary, String accent) {
        return ":root { --primary: %s; --on-primary: %s; --accent: %s; }%n"
                .formatted(primary, Contrast.inkOn(primary), accent);
    }
}
