package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** What there is at night, without anybody's name (ELO-31, ELO-36). */
@Service
@Transactional(readOnly = true)
public class NightRegister {

    private static final String LIVE = " from night_now where ended_on is null ";

    private final JdbcClient database;

    NightRegister(JdbcClient database) {
        this.database = database;
    }

    /** @param tonight what the person has; the chosen option where nothing less is still to be tried */
    public record Line(
            String packageReference,
            @Nullable NightOption present,
            NightOption tonight,
            NightOption planned,
            int nightsPerWeek,
            int sharedWith,
            BigDecimal costPerNight,
            boolean reserved) {}

    /**
     * Quality beside cost, of whatever somebody has or had when something happened (ELO-31).
     *
     * @param costPerNight on average; nothing where nobody has it now
     */
    public record Figures(
            NightOption option,
            long people,
            long nightsPerWeek,
            BigDecimal costPerNight,
            long incidents,
            long injuries) {}

    /** Everybody with support at night, those with somebody in the house first. */
    public Paged<Line> lines(PageQuery page) {
        List<Line> lines = database.sql(
                        """
                        select package_reference, present, tonight, chosen as planned, nights_per_week, shared_with,
                               cost_per_night, reserved"""
                                + LIVE
                                + """
                        order by case tonight when 'WAKING_NIGHT' then 0 when 'SLEEPOVER' then 1 else 2 end, package_reference
                        limit :rows offset :offset""")
                .param("rows", page.rows())
                .param("offset", page.offset())
                .query(Line.class)
                .list();
        return Paged.of(
                lines,
                page,
                database.sql("select count(*)" + LIVE).query(Long.class).single());
    }

    public List<Figures> figures() {
        return database.sql(
                        """
                        select o.option,
                               (select count(*) from night_now n where n.ended_on is null and n.tonight = o.option) as people,
                               (select coalesce(sum(n.nights_per_week), 0) from night_now n
                                 where n.ended_on is null and n.tonight = o.option) as nights_per_week,
                               (select round(avg(n.cost_per_night), 2) from night_now n
                                 where n.ended_on is null and n.tonight = o.option) as cost_per_night,
                               (select count(*) from night_incident i where i.during = o.option) as incidents,
                               (select count(*) from night_incident i
                                 where i.during = o.option and i.kind = 'INJURY') as injuries
                          from (select tonight as option from night_now where ended_on is null
                                 union select during from night_incident) o
                         order by o.option""")
                .query(Figures.class)
                .list();
    }
}
