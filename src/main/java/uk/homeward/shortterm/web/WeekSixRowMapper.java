package uk.homeward.shortterm.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.shortterm.EpisodeStatus;

/** Reads one service from a row of the week-six board. */
@Component
class WeekSixRowMapper implements RowMapper<WeekSixRow> {
    private final CouncilProfile council;

    WeekSixRowMapper(CouncilProfile council) {
        this.council = council;
    }

    @Override
    public WeekSixRow mapRow(ResultSet row, int number) throws SQLException {
        String service = row.getString("service");
        LocalDate chargeFrom = row.getBoolean("chargeable") ? row.getObject("charge_from", LocalDate.class) : null;
        return new WeekSixRow(
                row.getString("referral_reference"),
                council.service(service).map(ServiceDefinition::name).orElse(service),
                row.getObject("target", Integer.class),
                EpisodeStatus.valueOf(row.getString("status")),
                row.getObject("planned_start_on", LocalDate.class),
                row.getObject("planned_end_on", LocalDate.class),
                chargeFrom == null ? null : chargeFrom.minusDays(1),
                row.getInt("day"),
                row.getInt("length"),
                row.getString("review_state"),
                row.getObject("comes_up_on", LocalDate.class),
                row.getObject("due_by", LocalDate.class),
                row.getBoolean("past_planned_end"),
                row.getBoolean("drifting"),
                row.getBoolean("over_target"),
                row.getBoolean("start_missed"),
                row.getBoolean("charged"),
                row.getBoolean("charge_held_up"),
                row.getBoolean("week_six_ahead") ? row.getObject("week_six_on", LocalDate.class) : null,
                row.getBoolean("week_six_missed"),
                row.getObject("back_on", LocalDate.class),
                row.getObject("not_back_since", LocalDate.class),
                row.getString("start_breach") != null,
                row.getObject("oversight_escalated_on", LocalDate.class) != null);
    }
}
