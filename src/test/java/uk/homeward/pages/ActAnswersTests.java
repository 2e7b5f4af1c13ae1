package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormErrors;

class ActAnswersTests {
    private final FormErrors errors = new FormErrors();

    @ParameterizedTest
    @CsvSource({"29, 2, 2027", "31, 4, 2027", "x, 1, 2027", "1, , 2027", "1, 13, 2027", "1, 1, ' '", "1 1, 1, 2027"})
    void whatIsNoDayIsSaidToBeNone(@Nullable String day, @Nullable String month, @Nullable String year) {
        assertThat(answers(day, month, year, null, null).day(errors, "Date of return"))
                .isNull();
        assertThat(errors.at("day")).startsWith("Date of return must be a real date");
    }

    @Test
    void aMissingDayIsAskedFor() {
        assertThat(answers(null, "", " ", null, null).day(errors, "Date of return"))
                .isNull();
        assertThat(errors.at("day")).startsWith("Date of return must be given");
    }

    @Test
    void spacesAroundNumbersDoNotMatter() {
        assertThat(answers(" 1", "3 ", "2027", null, null).day(errors, "Date")).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(errors.none()).isTrue();
    }

    @Test
    void aReasonOfMoreThan4000CharactersIsRefused() {
        assertThat(answers(null, null, null, null, "x".repeat(4001)).reason(errors, "Why?"))
                .isNull();
        assertThat(errors.at("reason")).contains("4,000 characters");
        assertThat(answers(null, null, null, null, " ").reason(new FormErrors(), "Why?"))
                .isNull();
        assertThat(answers(null, null, null, null, " ok ").reason(new FormErrors(), "Why?"))
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({"DIED", "nonsense", "''"})
    void aSequelMustBeOneThatCanBeChosen(String sequel) {
        assertThat(answers(null, null, null, sequel, null).sequel(errors)).isNull();
        assertThat(errors.at("sequel")).isNotNull();
    }

    @Test
    void aSequelIsRead() {
        assertThat(answers(null, null, null, "MOVED_AWAY", null).sequel(errors)).isEqualTo(Sequel.MOVED_AWAY);
    }

    private static ActAnswers answers(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year,
            @Nullable String sequel,
            @Nullable String reason) {
        return new ActAnswers(day, month, year, sequel, null, null, reason, null);
    }
}
