package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.referral.Destination;

class WordsTests {
    private final Words words = new Words();

    @Test
    void daysAreWrittenTheBritishWay() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(words.day(day)).isEqualTo("Monday 23 November 2026");
        assertThat(words.date(day)).isEqualTo("23 November 2026");
        assertThat(words.shortDate(day)).isEqualTo("23 Nov 2026");
        assertThat(words.day(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:30:00Z, Monday 23 November 2026 at 2:30pm",
        "2026-07-01T07:00:00Z, Wednesday 1 July 2026 at 8am",
        "2026-07-01T23:05:00Z, Thursday 2 July 2026 at 12:05am",
        "2026-11-23T12:00:00Z, Monday 23 November 2026 at 12pm"
    })
    void momentsAreInTheTimeOfThePlace(Instant moment, String words) {
        assertThat(this.words.moment(moment)).isEqualTo(words);
    }

    @Test
    void choicesBecomeWords() {
        assertThat(words.of(ShortTermPurpose.DISCHARGE_TO_ASSESS)).isEqualTo("Discharge to assess");
        assertThat(words.of(Destination.NHS_SERVICE)).isEqualTo("NHS service");
        assertThat(words.named("END_AS_PLANNED")).isEqualTo("End as planned");
        assertThat(words.process("short-term-service")).isEqualTo("Short-term service");
        assertThat(words.process("step-down")).isEqualTo("Step down");
    }

    @Test
    void numbersTakeTheRightNoun() {
        assertThat(words.count(1, "day")).isEqualTo("1 day");
        assertThat(words.count(0, "day")).isEqualTo("0 days");
        assertThat(words.nhsNumber("9990000018")).isEqualTo("999 000 0018");
        assertThat(words.nhsNumber(null)).isEqualTo("Not known");
        assertThat(words.age(LocalDate.of(1941, 3, 9), LocalDate.of(2026, 3, 8)))
                .isEqualTo(", 84");
    }
}
