package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kleroterion.web.access.People;
import org.kleroterion.web.site.Published;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page of the instance in a real browser: those of its router, so that a new page cannot be forgotten.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final Clock AUTUMN = Clock.fixed(Instant.parse("2026-09-22T08:00:00Z"), ZoneOffset.UTC);

    private Instance instance;
    private Screens screens;
    private Published published;

    @BeforeAll
    void start() throws IOException {
        instance = Instance.start(Optional.empty(), AUTUMN);
        screens = new Screens();
        published = Published.in(instance);
    }

    @AfterAll
    void stop() {
        screens.close();
        instance.close();
    }

    @Test
    void every_page_is_accessible_in_both_languages_and_fits_a_small_screen() {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (String tongue : List.of("fr", "en")) {
            Page wide = signedIn(1280);
            Page narrow = signedIn(320);
            for (String path : pages(tongue)) {
                look(path, wide, faults, "at 1280");
                look(path, narrow, faults, "at 320");
            }
        }
        assertThat(faults).isEmpty();
        screens.assertQuiet();
    }

    private void look(String path, Page page, Map<String, List<String>> faults, String width) {
        page.navigate(instance.address(path).toString());
        screens.keep(page, (path + " " + width).substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
        List<String> found = new ArrayList<>(screens.faults(page));
        if (screens.overflows(page)) {
            found.add("wider than the screen");
        }
        String text = page.locator("body").innerText();
        if (text.contains("??") || text.matches("(?s).*\\b(field|part|desk|today|people|account)\\.[a-z]+.*")) {
            found.add("a word without words");
        }
        if (!found.isEmpty()) {
            faults.put(path + " " + width, found);
        }
    }

    private Page signedIn(int width) {
        Page page = screens.reader(width);
        page.navigate(instance.address("/fr/connexion").toString());
        page.fill("#email", published.organiser());
        page.fill("#password", People.PASSWORD);
        page.locator("main form button").click();
        return page;
    }

    /// The addresses of all pages that are shown to a person who reads them, from the router.
    private List<String> pages(String tongue) {
        TreeSet<String> pages = new TreeSet<>();
        instance.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, method) -> {
                    boolean page = route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                            && (method.getReturnType().getParameterType() == String.class
                                    || method.getReturnType()
                                            .getParameterType()
                                            .getSimpleName()
                                            .equals("ModelAndView"));
                    if (page) {
                        route.getPatternValues().stream()
                                .filter(path -> path.startsWith("/{tongue"))
                                .map(path -> published.filled(path, tongue))
                                .forEach(pages::addAll);
                    }
                });
        return List.copyOf(pages);
    }
}
