package org.kleroterion.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language of a page is the first word of its address: `/fr/…` or `/en/…`; French elsewhere.
///
/// No cookie, no header: an address that is sent to somebody shows them the same page.
@Component("localeResolver")
class AddressLanguage implements LocaleResolver {

    AddressLanguage() {}

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(pathIn(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is in the address");
    }

    static Locale of(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /// The path that was asked for, without the sub-path under which the instance is served.
    ///
    /// An error page is served at another address than the one that was asked for, which the container remembers.
    static String pathIn(HttpServletRequest request) {
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return path.substring(request.getContextPath().length());
    }
}
