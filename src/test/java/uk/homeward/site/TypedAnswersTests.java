package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TypedAnswersTests {
    private enum Way {
        IN,
        OUT
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2, 2027",
        "31, 4, 2027",
        "x, 1, 2027",
        "1, , 2027",
        "1, 13, 2027",
        "1, 1, ' '",
        "1 1, 1, 2027",
        "27, 3, 26",
        "27, 3, 1899",
        "27, 3, 20266"
    })
    void whatIsNoDayIsSaidToBeNone(@Nullable String day, @Nullable String month, @Nullable String year) {
        TypedAnswers answers = typed("on-day", day, "on-month", month, "on-year", year);

        assertThat(answers.neededDate("on", "Date of return")).isNull();
        assertThat(answers.errors().at("on")).startsWith("Date of return must be a real date");
    }

    @ParameterizedTest
    @CsvSource({
        "1941, '', '', 1941",
        "1941, 5, '', 1941-05",
        "1941, 5, 7, 1941-05-07",
        "'', '', '',",
        "1941, 5, x,",
        "1941, \u0663, '',"
    })
    void asMuchOfADayIsReadAsIsKnown(String year, String month, String day, @Nullable String read) {
        TypedAnswers answers = typed("on-day", day, "on-month", month, "on-year", year);

        assertThat(answers.asFarAsKnown("on", "Date of birth")).isEqualTo(read);
        assertThat(answers.errors().none()).isEqualTo(read != null || year.isEmpty());
    }

    @Test
    void aMissingDayIsAskedForWhereItIsNeeded() {
        TypedAnswers answers = typed("on-month", "", "on-year", " ");

        assertThat(answers.date("on", "Date of return")).isNull();
        assertThat(answers.errors().none()).isTrue();
        assertThat(answers.neededDate("on", "Date of return")).isNull();
        assertThat(answers.errors().at("on")).startsWith("Date of return must be given");
    }

    @Test
    void spacesAroundNumbersDoNotMatter() {
        TypedAnswers answers = typed("on-day", " 1", "on-month", "3 ", "on-year", "2027", "pounds", " £1,250.50 ");

        assertThat(answers.neededDate("on", "Date")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(answers.pounds("pounds")).isEqualTo(new BigDecimal("1250.50"));
        assertThat(answers.errors().none()).isTrue();
    }

    @Test
    void whatIsNoNumberStaysAsItWasTyped() {
        TypedAnswers answers = typed("pounds", "plenty");

        assertThat(answers.pounds("pounds")).isNull();
        assertThat(answers.errors().at("pounds")).startsWith("The amount must be a number of pounds");
        assertThat(answers.at("pounds")).isEqualTo("plenty");
        assertThat(typed("pounds", "1,5").pounds("pounds")).isNull();
        assertThat(typed("hours", "1,5").hoursAWeek("hours")).isEqualByComparingTo("1.5");
    }

    @Test
    void aChoiceMustBeOneThatIsOffered() {
        TypedAnswers answers = typed("way", "sideways", "ways", "OUT", "ways", "IN", "ways", "nonsense");

        assertThat(answers.choice("way", Way.class)).isNull();
        assertThat(answers.choices("ways", Way.class)).containsExactlyInAnyOrder(Way.IN, Way.OUT);
        assertThat(answers.has("ways", "IN")).isTrue();
    }

    @Test
    void whatIsNeededIsAskedFor() {
        TypedAnswers answers = typed("reason", " ", "note", " ok ");

        assertThat(answers.neededText("reason", "Enter why.")).isNull();
        answers.confirmed("Confirm it.");

        assertThat(answers.errors().all())
                .containsExactly(entry("reason", "Enter why."), entry("confirmed", "Confirm it."));
        assertThat(answers.text("note")).isEqualTo("ok");
    }

    private static java.util.Map.Entry<String, String> entry(String field, String sentence) {
        return java.util.Map.entry(field, sentence);
    }

    /** @param fields names and values in turn */
    private static TypedAnswers typed(@Nullable String... fields) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            typed.add(String.valueOf(fields[at]), fields[at + 1]);
        }
        return new TypedAnswers(typed);
    }
}
