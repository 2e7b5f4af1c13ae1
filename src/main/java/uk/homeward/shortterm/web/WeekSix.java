package uk.homeward.shortterm.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Every live short-term service with the review that is to end it: counted and paged where they lie. */
@Component
@Transactional(readOnly = true)
class WeekSix {
    private static final String ORDER =
            " order by planned_end_on nulls last, planned_start_on, id limit :rows offset :offset";
    private static final String ALARMS =
            " past_planned_end or start_missed or start_breach is not null or oversight_escalated_on is not null or not_back_since is not null or charge_held_up or week_six_missed or over_target or review_state in ('Escalated', 'Reminded')";

    private final WeekSixQuery query;
    private final WeekSixRowMapper mapper;

    WeekSix(WeekSixQuery query, WeekSixRowMapper mapper) {
        this.query = query;
        this.mapper = mapper;
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
                        .query(mapper)
                        .list(),
                page,
                total);
    }
}
