package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Screens;

/// The public pages in a real browser, by day and by night, on a telephone and on a desk.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceLookTest {

    private static final List<String> TAGS = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Instance instance;
    private Screens screens;
    private Page narrow;
    private Page wide;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        PublishedConvention.put(instance, PublishedConvention.convention());
        screens = new Screens();
        narrow = listening(screens.page(320));
        wide = listening(screens.page(1280));
    }

    @AfterAll
    void stop() {
        screens.close();
        instance.close();
    }

    static Stream<String> paths() {
        return FacePagesTest.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void axe_finds_nothing_by_day_or_by_night(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            wide.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            wide.navigate(instance.address(path).toString());
            List<Rule> violations =
                    new AxeBuilder(wide).withTags(TAGS).analyze().getViolations();
            assertThat(violations).as(scheme + " " + path).extracting(FaceLookTest::words).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_overflows_at_320_pixels_even_with_wide_spacing(String path) {
        narrow.navigate(instance.address(path).toString());
        assertThat(overflows()).isFalse();
        narrow.evaluate("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                    + ' word-spacing: 0.16em !important }');
                document.adoptedStyleSheets = [sheet];
                """);
        assertThat(overflows()).isFalse();
    }

    @Test
    void every_stop_of_the_keyboard_is_seen_and_the_first_leads_to_the_content() {
        wide.navigate(instance.address("/fr/convention-ia").toString());
        wide.keyboard().press("Tab");
        assertThat(focus("textContent")).isEqualTo("Aller au contenu");
        wide.keyboard().press("Enter");
        assertThat(focus("id")).isEqualTo("main");
        wide.navigate("about:blank");
        wide.navigate(instance.address("/fr/convention-ia").toString());
        int stops = 0;
        for (int stop = 0; stop < 30 && !focus("tagName").equals("BODY") || stop == 0; stop++) {
            wide.keyboard().press("Tab");
            if (!focus("tagName").equals("BODY")) {
                stops++;
                assertThat(wide.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as(focus("textContent"))
                        .isEqualTo("solid");
            }
        }
        assertThat(stops).isGreaterThan(10);
    }

    @AfterAll
    void nothing_was_asked_of_another_site_and_the_policy_was_never_broken() {
        assertThat(complaints).isEmpty();
    }

    private Page listening(Page page) {
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onRequest(request -> {
            if (!request.url().startsWith(instance.address("/").toString()) && !request.url().startsWith("data:")) {
                complaints.add(request.url());
            }
        });
        return page;
    }

    private boolean overflows() {
        return (boolean) narrow.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    private String focus(String property) {
        return String.valueOf(wide.evaluate("document.activeElement." + property));
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
