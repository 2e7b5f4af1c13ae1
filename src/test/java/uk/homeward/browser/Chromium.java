package uk.homeward.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser that is installed on this machine; none is ever downloaded. */
final class Chromium implements AutoCloseable {

    private static final String NONE =
            "No browser was found, so the browser tests were left out: install Chromium, or set CHROMIUM to one.";

    private final Playwright playwright;
    final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** In CI the browser tests must run; elsewhere a machine without a browser leaves them out and says so. */
    static Chromium launch() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            if (System.getenv("CI") != null) {
                Assertions.fail(NONE);
            }
            Assumptions.abort(NONE);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> usual = Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .map(Path::of);
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
