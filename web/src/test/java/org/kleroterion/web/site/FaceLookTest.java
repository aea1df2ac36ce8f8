package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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

    /// What a reader may set for a text (WCAG 1.4.12).
    private static final String WIDE_SPACING = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important }');
            document.adoptedStyleSheets = [sheet];
            """;

    private Instance instance;
    private Screens screens;
    private Page narrow;
    private Page wide;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        PublishedConvention.put(instance, PublishedConvention.convention());
        screens = new Screens();
        narrow = screens.reader(320);
        wide = screens.reader(1280);
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
            open(wide, path);
            assertThat(screens.faults(wide)).as(scheme + " " + path).isEmpty();
        }
        screens.keep(wide, "public" + path.replace('/', '-') + "-night");
        screens.assertQuiet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_overflows_at_320_pixels_even_with_wide_spacing(String path) {
        open(narrow, path);
        assertThat(screens.overflows(narrow)).isFalse();
        screens.keep(narrow, "public" + path.replace('/', '-') + "-320");
        narrow.evaluate(WIDE_SPACING);
        assertThat(screens.overflows(narrow)).isFalse();
    }

    @Test
    void every_stop_of_the_keyboard_is_seen_and_the_first_leads_to_the_content() {
        open(wide, "/fr/convention-ia");
        wide.keyboard().press("Tab");
        assertThat(focus("textContent")).isEqualTo("Aller au contenu");
        wide.keyboard().press("Enter");
        assertThat(focus("id")).isEqualTo("main");
        wide.navigate("about:blank");
        open(wide, "/fr/convention-ia");
        int links = (int) wide.evaluate("document.querySelectorAll('a').length");
        for (int stop = 0; stop < links; stop++) {
            wide.keyboard().press("Tab");
            assertThat(focus("tagName")).isEqualTo("A");
            assertThat(wide.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(focus("textContent"))
                    .isEqualTo("solid");
        }
    }

    private void open(Page page, String path) {
        page.navigate(instance.address(path).toString());
    }

    private String focus(String property) {
        return String.valueOf(wide.evaluate("document.activeElement." + property));
    }
}
