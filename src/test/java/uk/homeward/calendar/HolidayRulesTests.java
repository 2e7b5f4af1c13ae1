package uk.homeward.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays of years for which nobody has published any. */
class HolidayRulesTests {

    /** The earliest and the latest that there are, both exceptions of the computus, and both turns of a century. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1886-04-25",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2100-03-28",
                "2285-03-22"
            })
    void goodFridayAndEasterMondayLieAroundEasterInEveryCentury(LocalDate easter) {
        assertThat(HolidayRules.of(easter.getYear(), Jurisdiction.ENGLAND))
                .containsEntry(easter.minusDays(2), "Good Friday")
                .containsEntry(easter.plusDays(1), "Easter Monday");
    }

    @Test
    void aHolidayAtAWeekendIsCalledByItsSubstituteDay() {
        assertThat(HolidayRules.of(2033, Jurisdiction.ENGLAND).get(LocalDate.of(2033, 1, 3)))
                .startsWith("New Year")
                .contains("substitute");
        assertThat(HolidayRules.of(2032, Jurisdiction.ENGLAND).get(LocalDate.of(2032, 1, 1)))
                .startsWith("New Year")
                .doesNotContain("substitute");
    }
}
