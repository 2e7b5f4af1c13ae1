package uk.homeward.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.refusal.Refusals;
import uk.homeward.site.PageTest;

class LiveInReportTests extends PageTest {

    @Autowired
    private LiveInReport report;

    private LiveInYear year(int year) {
        return report.years().stream()
                .filter(row -> row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("HAM-12")
    void liveInCareIsShownFrom2018AndEarlierYearsWithTheirSource() {
        assertThat(report.years().get(0).yearName()).isEqualTo("2018/19");
        assertThat(year(2018).people()).isNull();

        submit(
                "commissioner",
                "/reports/live-in-use/earlier-year",
                "year",
                "2018",
                "people",
                "180",
                "source",
                "Mistyped.");
        submit(
                "commissioner",
                "/reports/live-in-use/earlier-year",
                "year",
                "2018",
                "people",
                "212",
                "source",
                "Report of 28 March 2023");

        assertThat(words(look("manager", "/reports/live-in-use")))
                .contains("2018/19", "212", "Report of 28 March 2023 (commissioner")
                .doesNotContain("Mistyped.");
        assertThat(look("therapist", "/reports/live-in-use").getStatus()).isEqualTo(403);
    }

    @Test
    void aYearOfTheRecordIsCountedAndNeverEntered() {
        int now = report.years().get(report.years().size() - 1).year();

        assertThat(List.of(
                        Refusals.field(() -> report.tell(now, 1L, "A guess.")),
                        Refusals.field(() -> report.tell(2017, 1L, "A guess.")),
                        Refusals.field(() -> report.tell(2019, null, "A guess.")),
                        Refusals.field(() -> report.tell(2019, -1L, "A guess.")),
                        Refusals.field(() -> report.tell(2019, 1L, " "))))
                .containsExactly("year", "year", "people", "people", "source");
        assertThat(year(now).recorded()).isTrue();
    }
}
