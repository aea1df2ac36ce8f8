package org.kleroterion.web.site;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.operate.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// What programs look for at the root of a site: what they may read, where everything is, whom to warn.
@Controller
class SiteFiles {

    private static final Duration TRUE_FOR = Duration.ofDays(180);
    private static final List<String> PAGES = List.of(
            "", "/tirage-au-sort", "/accessibilite", "/donnees-personnelles", "/mentions-legales", "/plan-du-site");

    private final FaceStore faces;
    private final String site;
    private final Clock clock;

    SiteFiles(FaceStore faces, Settings settings, Clock clock) {
        this.faces = faces;
        this.site = settings.address().toString();
        this.clock = clock;
    }

    @Open
    @ResponseBody
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        String closed = Stream.of("organisation", "administration", "garant", "connexion", "compte")
                .flatMap(word -> Stream.of("fr", "en").map(tongue -> "Disallow: /" + tongue + "/" + word + "\n"))
                .collect(Collectors.joining());
        return "User-agent: *\n" + closed + "\nSitemap: " + site + "/sitemap.xml\n";
    }

    /// Each page with the same page in the other language.
    @Open
    @ResponseBody
    @GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    String map() {
        Stream<String> own = faces.all().stream()
                .flatMap(shown -> Stream.of(FaceView.values())
                        .map(view -> view.address("fr", shown.slug()).substring("/fr".length())));
        return Stream.concat(PAGES.stream(), own)
                .flatMap(path -> Stream.of("fr", "en").map(tongue -> entry(tongue, path)))
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
                        "</urlset>\n"));
    }

    /// RFC 9116. It is written anew at each reading, so that it never expires while somebody keeps the site.
    @Open
    @ResponseBody
    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    String security() {
        String contact = faces.all().stream()
                .flatMap(shown -> shown.face().contact().stream())
                .map(one -> "mailto:" + one.email())
                .findFirst()
                .orElse(site + "/fr/mentions-legales");
        return "Contact: " + contact + "\nExpires: "
                + clock.instant().plus(TRUE_FOR).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: fr, en\nCanonical: " + site + "/.well-known/security.txt\n";
    }

    private String entry(String tongue, String path) {
        String links = Stream.of("fr", "en")
                .map(other -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s/%s%s\"/>"
                        .formatted(other, site, other, path))
                .collect(Collectors.joining());
        return "<url><loc>%s/%s%s</loc>%s</url>%n".formatted(site, tongue, path, links);
    }
}
