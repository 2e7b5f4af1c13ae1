package uk.homeward.reports;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.holding.RecordScope;
import uk.homeward.reference.Reference;

/** What was counted of a record counts on when it is deleted: copied under a number that leads to nobody. */
@Component
class HeldFigures implements RecordHolding {

    private static final Map<String, String> OF_EPISODES = Map.of(
            "support", "service, started_on, ended_on",
            "stay",
                    """
                    service, route, ended_on, end_reason, sequel, days, days_in_hospital, hospital_admissions,
                    hours_at_start, hours_at_end, hours_still_needed, outcomes_achieved, measured_as""",
            "goals", "scored, improved, entry_scores, exit_scores",
            "week", "service, week_from, hours_delivered, visits, workers",
            "away", "admitted_on, ended_on");

    private static final Map<String, String> OF_REFERRALS = Map.of(
            "referral", "received_on, route, area, age, ethnicity, offer, started_on, outcome",
            "discharge", "discharge_on, delay_days, offer, bridging_needed, restart");

    private static final Map<String, String> OF_PACKAGES =
            Map.of("notice", "given_on", "requirement", "area, asked_on, hours, hours_found");

    private final NamedParameterJdbcTemplate database;

    HeldFigures(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public void keepFigures(RecordScope scope) {
        scope.references().forEach(reference -> Reference.kindOf(reference).ifPresent(kind -> {
            if (kind == Reference.EPISODE) {
                keep("episode", OF_EPISODES, kind.id(reference));
            } else if (kind == Reference.REFERRAL) {
                keep("referral", OF_REFERRALS, kind.id(reference));
            } else if (kind == Reference.PACKAGE) {
                keep("package", OF_PACKAGES, kind.id(reference));
            }
        }));
    }

    /** Below zero, where no row of a living record is. */
    private void keep(String key, Map<String, String> views, long number) {
        Map<String, Object> numbers = Map.of(
                "number",
                number,
                "kept",
                -1
                        * requireNonNull(
                                database.queryForObject("select nextval('report_kept_seq')", Map.of(), Long.class)));
        views.forEach((view, columns) -> database.update(
                """
                insert into report_kept_%1$s (%2$s, %3$s)
                select :kept, %3$s from report_%1$s where %2$s = :number"""
                        .formatted(view, key, columns),
                numbers));
    }
}
