package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.shortterm.web.ChargeRow.Away;

/** The days on which people were in hospital or elsewhere, for whoever bills their support. */
@Component
class DaysNotCharged {
    /** Who did not come back on the day is away still. */
    private static final String ABSENCES =
            """
            select subject_reference, away_from as admitted_on, case when missed_on is null then back_on end as home_on
              from absence_dates
            """;

    private final JdbcClient database;

    DaysNotCharged(JdbcClient database) {
        this.database = database;
    }

    Map<String, List<Away>> inHospital(List<ChargeRow> rows) {
        return away("select subject_reference, admitted_on, home_on from stay_dates", rows);
    }

    Map<String, List<Away>> elsewhere(List<ChargeRow> rows) {
        return away(ABSENCES, rows);
    }

    private Map<String, List<Away>> away(String dates, List<ChargeRow> rows) {
        record Stay(String subjectReference, LocalDate admittedOn, @Nullable LocalDate homeOn) {}
        return rows.isEmpty()
                ? Map.of()
                : database
                        .sql(dates + " where subject_reference in (:references) order by admitted_on")
                        .param(
                                "references",
                                rows.stream().map(ChargeRow::reference).toList())
                        .query(Stay.class)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Stay::subjectReference,
                                Collectors.mapping(
                                        stay -> new Away(stay.admittedOn(), stay.homeOn()), Collectors.toList())));
    }
}
