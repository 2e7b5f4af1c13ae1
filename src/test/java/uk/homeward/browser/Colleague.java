package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody who works with Homeward, at their own screen: signs in once and works in Tasklist and on our pages. */
final class Colleague implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final int SMALL_LAPTOP = 1280;
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Pattern HANDED_IN = Pattern.compile("/task/[^/]+/(submit-form|complete)$");

    private final String address;
    final Page page;

    Colleague(Browser browser, String address, String login) {
        this(browser, address, login, "Europe/London");
    }

    /** @param zone of their computer */
    Colleague(Browser browser, String address, String login, String zone) {
        this.address = address;
        page = browser.newContext(new NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId(zone)
                        .setViewportSize(1500, 1000))
                .newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(address + "/sign-in");
        signsIn(login);
        assertThat(page.getByText("Sign out").first()).isVisible();
    }

    void signsIn(String login) {
        page.getByLabel("Name").fill(login);
        page.getByLabel("Password").fill(login);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** The clock on the wall: forms look at it for what is past. */
    void sees(Instant time) {
        page.context().clock().setSystemTime(Date.from(time));
    }

    void visit(String path) {
        page.navigate(address + path);
    }

    /** Opens the task of that name for that reference from the team's list, and takes it. */
    Colleague takes(String task, String reference) {
        lookFor(task, reference);
        claims();
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    /** To a task that they took before. */
    Colleague returnsTo(String task, String reference) {
        lookFor(task, reference);
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    /** Who is in Tasklist already looks at the list anew, as people do: to load Tasklist again takes ten times as long. */
    private void lookFor(String task, String reference) {
        if (!page.url().startsWith(address + TASKLIST)) {
            visit(TASKLIST);
        }
        page.locator(".task-filters, [cam-tasklist-filters], .filters-list, body")
                .first()
                .getByText("My team")
                .first()
                .click();
        card(task, reference).click();
    }

    Locator card(String task, String reference) {
        return page.locator(".tasks-list .task, ol.tasks-list > li")
                .filter(new FilterOptions().setHasText(task))
                .filter(new FilterOptions().setHasText(reference))
                .first();
    }

    /** A form that still moves after the last answer may take the next one back: it has moved when it was drawn twice. */
    private void settles() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    Colleague chooses(String question, String option) {
        Locator label = field(question)
                .locator("label")
                .filter(new FilterOptions().setHasText(option).setHasNotText(question))
                .first();
        for (int tries = 0; tries < 5; tries++) {
            label.click();
            settles();
            if (field(question).locator("input:checked").count() > 0) {
                return this;
            }
        }
        throw new AssertionError("\"" + question + "\" does not keep what is chosen");
    }

    /** What the panel beside the form says. */
    String panel() {
        Locator shown = page.frameLocator("iframe.homeward-case").locator("body");
        assertThat(shown).containsText("Referral");
        return shown.innerText();
    }

    /** The answers that can be seen. */
    List<String> offered(String question) {
        var unused = panel();
        settles();
        return field(question).locator("label").all().stream()
                .filter(Locator::isVisible)
                .map(option -> option.innerText().strip())
                .toList();
    }

    Colleague types(String label, String text) {
        return enters(label, text.isEmpty(), input -> {
            input.fill(text);
            input.blur();
        });
    }

    Colleague types(String label, int number) {
        return types(label, Integer.toString(number));
    }

    Colleague types(String label, LocalDate day) {
        return enters(label, false, input -> {
            input.fill(day.format(TYPED));
            input.press("Enter");
            input.press("Tab");
        });
    }

    private Colleague enters(String label, boolean emptied, Consumer<Locator> typing) {
        Locator input = input(label);
        for (int tries = 0; tries < 5; tries++) {
            typing.accept(input);
            String typed = input.inputValue();
            settles();
            if (input.inputValue().equals(typed) && (!typed.isEmpty() || emptied)) {
                return this;
            }
        }
        throw new AssertionError("\"" + label + "\" does not keep what is typed");
    }

    Colleague ticks(String label) {
        field(label).locator("input[type=checkbox]").first().check();
        return this;
    }

    void completes() {
        nothingIsCut();
        tries();
        or(() -> assertThat(page.locator(".fjs-form")).isHidden());
        assertThat(note()).containsText("is completed.");
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
    }

    /** On a small laptop. */
    private void nothingIsCut() {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(SMALL_LAPTOP, usual.height);
        settles();
        Assertions.assertThat(
                        (List<?>)
                                page.locator(".fjs-form label")
                                        .evaluateAll(
                                                "labels => labels.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.innerText)"))
                .as("labels of which the end cannot be read")
                .isEmpty();
        page.setViewportSize(usual.width, usual.height);
    }

    /** Tries to complete, and is told why not; what was typed stays. */
    Colleague isRefused(String sentence) {
        tries();
        or(() -> assertThat(page.locator(".homeward-refusal").getByText(sentence))
                .isVisible());
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    /** Or shows what is on the screen instead. */
    private void or(Runnable expected) {
        try {
            expected.run();
        } catch (AssertionError failure) {
            pictured("instead");
            throw new AssertionError(
                    "See " + PICTURES.resolve("instead.png") + ". Tasklist said: "
                            + page.locator(".homeward-refusal").allInnerTexts(),
                    failure);
        }
    }

    /** On a busy machine a press can come before the form listens: whoever sees nothing happen presses again. */
    void tries() {
        AtomicBoolean sent = new AtomicBoolean();
        Consumer<Request> watch = request -> {
            if (request.method().equals("POST")
                    && HANDED_IN.matcher(request.url()).find()) {
                sent.set(true);
            }
        };
        page.onRequest(watch);
        press(sent);
        for (int again = 0;
                again < 2 && !sent.get() && page.locator(".homeward-refusal").count() == 0;
                again++) {
            press(sent);
        }
        page.offRequest(watch);
    }

    private void press(AtomicBoolean sent) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Complete"))
                .first()
                .click();
        try {
            page.waitForCondition(
                    () -> sent.get() || page.locator(".homeward-refusal").count() > 0,
                    new Page.WaitForConditionOptions().setTimeout(15_000));
        } catch (TimeoutError nothingHappened) {
            // It is pressed again.
        }
    }

    /** Tries to complete, and is told why not: what Tasklist says, and nothing else. */
    String isRefused() {
        tries();
        page.waitForCondition(() -> page.locator(".homeward-refusal li").count() > 0);
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        return page.locator(".homeward-refusal li").last().innerText().strip();
    }

    Colleague saves() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save for later"))
                .first()
                .click();
        return this;
    }

    /** Opens a task at its own address, each time anew. */
    Colleague opens(String taskId) {
        visit(TASKLIST + "?opened=" + System.nanoTime() + "#/?task=" + taskId);
        assertThat(page.locator(".fjs-form")).isVisible();
        return this;
    }

    Colleague claims() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Claim"))
                .first()
                .click();
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return this;
    }

    Colleague handsBack() {
        page.locator("button.unclaim").click();
        assertThat(page.locator("button.unclaim")).hasCount(0);
        return this;
    }

    /** What Homeward's script tells. */
    Locator note() {
        return page.locator(".homeward-note").last();
    }

    Locator input(String label) {
        return field(label).locator("textarea, input").first();
    }

    Colleague pictured(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Into a field of one of Homeward's own pages, by its name. */
    Colleague fills(String field, String text) {
        page.locator("main [name='%s']".formatted(field)).fill(text);
        return this;
    }

    Colleague fills(String field, LocalDate day) {
        return fills(field + "-day", String.valueOf(day.getDayOfMonth()))
                .fills(field + "-month", String.valueOf(day.getMonthValue()))
                .fills(field + "-year", String.valueOf(day.getYear()));
    }

    /** One of a list, a radio button or a box to tick. */
    Colleague picks(String field, String value) {
        Locator list = page.locator("main select[name='%s']".formatted(field));
        if (list.count() > 0) {
            list.selectOption(value);
        } else {
            page.locator("main [name='%s'][value='%s']".formatted(field, value)).check();
        }
        return this;
    }

    /** On one of Homeward's own pages. */
    Colleague reads(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Hours a week from a day on, with their reason, on one of Homeward's own pages. */
    void gives(String hours, LocalDate from, String reason) {
        page.locator("#amount").fill(hours);
        page.locator("#from").fill(String.valueOf(from.getDayOfMonth()));
        page.locator("#from-month").fill(String.valueOf(from.getMonthValue()));
        page.locator("#from-year").fill(String.valueOf(from.getYear()));
        page.locator("#reason").fill(reason);
    }

    /** The whole of one of Homeward's own pages, however long it is. */
    Colleague picturedWhole(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field")
                .filter(new FilterOptions().setHasText(label))
                .last();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
