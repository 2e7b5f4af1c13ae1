package uk.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;

/** Open from 08:00 to 20:00 on working days. */
class OpeningHoursTests {

    private final OpeningHours hours = new OpeningHours(
            new WorkingHours(LocalTime.of(8, 0), LocalTime.of(20, 0)), new WorkingDays(Jurisdiction.ENGLAND));

    /** Over a night, a weekend, Easter (26 to 29 March 2027), and the change of the clocks on 28 March. */
    @ParameterizedTest
    @CsvSource({
        "2027-02-22T12:00, 4,  2027-02-22T16:00",
        "2027-02-22T12:00, 8,  2027-02-22T20:00",
        "2027-02-22T12:00, 16, 2027-02-23T16:00",
        "2027-02-22T03:00, 4,  2027-02-22T12:00",
        "2027-02-22T22:00, 4,  2027-02-23T12:00",
        "2027-02-26T18:00, 4,  2027-03-01T10:00",
        "2027-02-27T12:00, 4,  2027-03-01T12:00",
        "2027-03-25T18:00, 4,  2027-03-30T10:00"
    })
    void aWindowRunsOnlyWhileTheCouncilIsOpen(LocalDateTime from, int openHours, LocalDateTime until) {
        assertThat(hours.after(from.atZone(WorkingHours.ZONE).toInstant(), openHours))
                .isEqualTo(until.atZone(WorkingHours.ZONE).toInstant());
    }
}
