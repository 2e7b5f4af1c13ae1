package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;
import uk.homeward.refusal.Refusal;

class FormTests {

    @Test
    void aTextThatIsTooLongIsToldAtItsFieldAlsoWhereItDoesNotCount() {
        List<String> done = new ArrayList<>();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("owner", "x".repeat(4_001));
        typed.set("reason", "x".repeat(4_001));
        typed.set("note", "x".repeat(4_000) + " ");
        Form form = new Form(true, typed, new ModelMap(), new FlashMap(), new OncePerPage(mock(), "print"));
        FormPage page = FormPage.titled("End the service")
                .back("/", "Back")
                .asking(
                        FormField.line("owner", "Who owns it?"),
                        FormField.words("reason", "Why?"),
                        FormField.words("note", "What else?"));

        String view = form.handle(page, "It has ended.", () -> done.add("ended"));

        assertThat(view).isEqualTo("site/form");
        assertThat(done).isEmpty();
        assertThat(form.errors().all())
                .containsOnly(
                        entry("owner", "This has 4,001 characters. Shorten it to at most 200."),
                        entry("reason", "This has 4,001 characters. Shorten it to at most 4,000."));
    }

    @Test
    void aRefusalStandsAboveAPageThatAsksNothing() {
        Form form = new Form(
                true, new LinkedMultiValueMap<>(), new ModelMap(), new FlashMap(), new OncePerPage(mock(), "print"));

        String view = form.handle(FormPage.titled("Make the file").back("/", "Back"), "It is made.", () -> {
            throw new Refusal("Nothing waits to be printed.");
        });

        assertThat(view).isEqualTo("site/form");
        assertThat(form.errors().all()).containsOnlyKeys("main-content");
    }
}
