package uk.homeward.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ott\u0000ilie",
                "bell\u0007",
                "\u001b[31m",
                "half \ud83d",
                "\udc00 half",
                "del\u007f",
                "no \uffff",
                "lost \ufffd"
            })
    void whatNoScreenShowsIsNotReadableAndTheRestIsLeftToMend(String typed) {
        assertThat(TypedText.isReadable(typed)).isFalse();
        assertThat(TypedText.isReadable(TypedText.readable(typed))).isTrue();
        assertThat(TypedText.readable(typed)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O'Brien", "Zoë\tWarren", "two\r\nlines", "\ud83d\ude42", "\u0645\u06cc\u200c\u062e", "李", ""})
    void whatPeopleWriteIsReadableAndStaysAsItIs(String typed) {
        assertThat(TypedText.isReadable(typed)).isTrue();
        assertThat(TypedText.visible(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", " \u200d ", "\ufeff\u2060", "\u202e"})
    void marksThatNobodySeesAreNothing(String typed) {
        assertThat(TypedText.visible(typed)).isBlank();
    }

    @Test
    void marksThatNobodySeesFallAwayFromWhatSomebodyDoes() {
        assertThat(TypedText.visible("Ada\u200b Example\ufeff")).isEqualTo("Ada Example");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2200-12-31, true", "2201-01-01, false", "0026-03-27, false"})
    void aYearThatNobodyCanMeanIsASlip(LocalDate day, boolean meant) {
        assertThat(TypedDay.isMeant(day)).isEqualTo(meant);
    }
}
