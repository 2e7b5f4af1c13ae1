package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class FormFieldTests {
    private static final Map<String, String> WAYS = Map.of("IN", "In it");

    private final TypedAnswers typed = new TypedAnswers(new LinkedMultiValueMap<>());

    @Test
    void whatWasTypedStandsInEveryKindOfField() {
        typed.fill("line", "<b>a</b>");
        typed.fill("words", "two\nlines");
        typed.fill("pounds", "£1,250.5x");
        typed.fill("hours", "7,5");
        typed.fill("way", "IN");
        typed.fill("ways", "IN");
        typed.fill("way-of-many", "IN");
        typed.fill("on-day", "31");
        typed.fill("on-month", "x");
        typed.fill("confirmed", "yes");

        String page = page(
                FormField.line("line", "A line"),
                FormField.words("words", "Words"),
                FormField.pounds("pounds", "Pounds"),
                FormField.number("hours", "Hours"),
                FormField.choice("way", "Way", WAYS),
                FormField.ticks("ways", "Ways", WAYS),
                FormField.list("way-of-many", "Way", WAYS),
                FormField.date("on", "On"),
                FormField.search("sought", "Sought"),
                FormField.confirmation("I confirm"));

        assertThat(page)
                .contains("value=\"&lt;b&gt;a&lt;/b&gt;\"", ">two\nlines</textarea>", "value=\"£1,250.5x\"")
                .contains("value=\"7,5\"", "value=\"31\"", "value=\"x\"", "selected=\"selected\"")
                .doesNotContain("govuk-error-message");
        assertThat(page.split("checked=\"checked\"", -1)).hasSize(4);
    }

    @Test
    void aSentenceStandsAtItsFieldAndIsReadWithIt() {
        typed.fill("never-asked", "<i>who knows</i>");
        typed.errors().add("on", "It must be a day.");

        assertThat(page(FormField.date("on", "On"), FormField.line("line", "A line")))
                .contains("id=\"on-error\"", "It must be a day.", "aria-describedby=\"on-hint on-error\"", "id=\"on\"")
                .doesNotContain("line-error", "who knows");
    }

    private String page(FormField... fields) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(
                "site/fields",
                Set.of("all"),
                new Context(java.util.Locale.UK, Map.of("form", typed, "fields", List.of(fields))));
    }
}
