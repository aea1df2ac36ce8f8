package org.kleroterion.web.page;

/// The address of a page in the other language: the first word changes, the rest is the same.
public final class OtherTongue {

    private OtherTongue() {}

    /// `/fr/comite` for `/en/comite`, and the other way round; the French home for anything else.
    public static String of(String path) {
        if (path.equals("/fr") || path.startsWith("/fr/")) {
            return "/en" + path.substring(3);
        }
        if (path.equals("/en") || path.startsWith("/en/")) {
            return "/fr" + path.substring(3);
        }
        return "/fr";
    }
}
