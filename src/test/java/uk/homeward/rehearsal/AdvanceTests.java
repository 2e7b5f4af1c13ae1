package uk.homeward.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.refusal.Refusal;

class AdvanceTests {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-03-20T09:00:00Z[Europe/London]");

    @ParameterizedTest
    @CsvSource({
        "P1D, 2027-03-21T09:00:00Z",
        "PT2H, 2027-03-20T11:00:00Z",
        "P1DT2H, 2027-03-21T11:00:00Z",
        "P2Y, 2029-03-20T09:00:00Z",
        // Over the night in which the clocks go forward it is nine in the morning again.
        "P6W, 2027-05-01T08:00:00Z",
        "P10D, 2027-03-30T08:00:00Z"
    })
    void aPeriodIsAddedAsTheCalendarOnTheWallCountsIt(String period, String moment) {
        assertThat(Advance.by(period, NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-21, 2027-03-21T09:00:00Z", "2027-03-21T10:15:00Z, 2027-03-21T10:15:00Z"})
    void aDayOrAMomentCanBeNamed(String text, String moment) {
        assertThat(Advance.to(text, NOW)).isEqualTo(moment);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "6 weeks",
                "P",
                "PT",
                "P0D",
                "-P1D",
                "P-1W",
                "P2Y1D",
                "P999999999Y",
                "P1.5D",
                "PT99999999999999H"
            })
    void whatIsNoStepForwardIsRefusedInASentence(String period) {
        assertThatThrownBy(() -> Advance.by(period, NOW)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("advance");
            assertThat(refusal.sentence()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2027-02-30", "2027-03-20", "2020-01-01", "2031-01-01", "2027-03-20T09:00:00Z"})
    void whatIsNoLaterMomentIsRefusedInASentence(String moment) {
        assertThatThrownBy(() -> Advance.to(moment, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("to"));
    }
}
