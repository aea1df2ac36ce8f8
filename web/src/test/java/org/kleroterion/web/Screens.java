package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A real Chromium, for tests that look at pages.
///
/// Whatever a page asks of another host fails and is noted, and so is whatever the policy of content blocks.
public final class Screens implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// Where a person can leaf through every page that was looked at.
    private static final Path ALBUM = Path.of(System.getProperty("kleroterion.root"), "web", "target", "screens");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    public Screens() {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// The browser of this machine, wherever its path says.
    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Chromium is missing. Maybe install the package chromium: the pages are looked at in it."));
    }

    /// A new reader, without cookies.
    public Page reader(int width) {
        return reader(width, true);
    }

    public Page reader(int width, boolean withScripts) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(withScripts));
        context.route(url -> !url.startsWith("http://localhost:"), route -> {
            complaints.add("asked of another host: " + route.request().url());
            route.abort();
        });
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /// What axe finds wrong with a page as it stands, one line for each.
    public List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(fault -> fault.getId() + ": " + fault.getHelp() + " "
                                + fault.getNodes().getFirst().getTarget())
                        .toList();
    }

    /// Whether something is wider than the window.
    public boolean overflows(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /// Keeps a picture of the whole page.
    public void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ALBUM.resolve(name + ".png"))
                .setFullPage(true));
    }

    /// Keeps a picture that a guide shows; with `-Dkleroterion.images=yes` the guide gets it anew.
    public void illustrate(Page page, String name) {
        keep(page, name);
        if ("yes".equals(System.getProperty("kleroterion.images"))) {
            Path image = Path.of(System.getProperty("kleroterion.root"), "docs", "images", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(image));
        }
    }

    /// Nothing was asked of another host, and nothing was blocked by the policy of content.
    public void assertQuiet() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
