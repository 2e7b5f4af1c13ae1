package uk.homeward.shortterm.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.ChargeTold;
import uk.homeward.shortterm.FinancialAssessment;

/** Reads what finance bills of one episode, without the days away. */
@Component
class ChargeRowMapper {
    private final CouncilProfile council;

    ChargeRowMapper(CouncilProfile council) {
        this.council = council;
    }

    ChargeRow of(ResultSet row, LocalDate today) throws SQLException {
        String service = row.getString("service");
        LocalDate from = row.getObject("charge_from", LocalDate.class);
        LocalDate since = row.getObject("charged_since", LocalDate.class);
        String format = row.getString("told_format");
        String state = row.getString("financial_assessment");
        FinancialAssessment assessment = state == null ? null : FinancialAssessment.valueOf(state);
        return new ChargeRow(
                Reference.EPISODE.of(row.getLong("id")),
                row.getString("referral_reference"),
                council.service(service).map(ServiceDefinition::name).orElse(service),
                from,
                since,
                since == null && !from.isAfter(today) && assessment != FinancialAssessment.NOTHING_TO_PAY,
                row.getObject("told_on", LocalDate.class),
                row.getString("told_by"),
                format == null ? null : ChargeTold.Format.valueOf(format),
                assessment,
                row.getObject("ended_on", LocalDate.class),
                List.of(),
                0,
                List.of(),
                0);
    }
}
