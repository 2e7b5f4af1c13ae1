package uk.homeward.shortterm.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.shortterm.EpisodeStatus;

/** Every live short-term service with the review that is to end it: counted and paged where they lie. */
@Component
@Transactional(readOnly = true)
class WeekSix {
    private static final String ORDER =
            " order by planned_end_on nulls last, planned_start_on, id limit :rows offset :offset";
    private static final String ALARMS =
            " past_planned_end or start_missed or start_breach is not null or oversight_escalated_on is not null or not_back_since is not null or charge_held_up or week_six_missed or over_target or review_state in ('Escalated', 'Reminded')";

    private final WeekSixQuery query;
    private final CouncilProfile council;

    WeekSix(WeekSixQuery query, CouncilProfile council) {
        this.query = query;
        this.council = council;
    }

    public WeekSixSummary summary() {
        return query.counts().query(WeekSixSummary.class).single();
    }

    /**
     * The one whose planned end is nearest first.
     *
     * @param service only those of this service
     */
    public Paged<WeekSixRow> rows(@Nullable String service, PageQuery page) {
        return service == null || service.isBlank()
                ? page("true", "", page)
                : page("service = :service", service, page);
    }

    /** What a manager has to know of: escalated and reminded reviews, planned ends and starts that went by. */
    public Paged<WeekSixRow> alarms(PageQuery page) {
        return page(ALARMS, "", page);
    }

    private Paged<WeekSixRow> page(String which, String service, PageQuery page) {
        long total = query.of("select count(*) from board where " + which)
                .param("service", service)
                .query(Long.class)
                .single();
        return Paged.of(
                query.of("select * from board where " + which + ORDER)
                        .param("service", service)
                        .param("rows", page.rows())
                        .param("offset", page.offset())
                        .query((row, number) -> row(row))
                        .list(),
                page,
                total);
    }

    private WeekSixRow row(ResultSet row) throws SQLException {
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
