package org.kleroterion.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.kleroterion.web.operate.Settings;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What the frame of every page needs: the city, the language, and the same page in the other language.
@ControllerAdvice
class Frame {

    private final Settings settings;
    private final MessageSource texts;
    private final Dates dates;
    private final CityLogo logo;

    Frame(Settings settings, MessageSource texts, Dates dates, CityLogo logo) {
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
        this.logo = logo;
    }

    @ModelAttribute("city")
    String city() {
        return settings.city();
    }

    /// Whether everything here is invented, and must be seen to be.
    @ModelAttribute("showcase")
    boolean isShowcase() {
        return settings.showcase();
    }

    @ModelAttribute("logo")
    boolean hasLogo() {
        return logo.exists();
    }

    /// `fr` or `en`: the first word of every address that a page links to.
    @ModelAttribute("tongue")
    String tongue(Locale locale) {
        return locale.getLanguage();
    }

    @ModelAttribute("words")
    Words words(Locale locale) {
        return new Words(texts, locale);
    }

    @ModelAttribute("dates")
    Dates dates() {
        return dates;
    }

    /// The address of this page in the other language, without the sub-path.
    @ModelAttribute("otherTongue")
    String otherTongue(HttpServletRequest request) {
        return OtherTongue.of(AddressLanguage.pathIn(request));
    }
}
