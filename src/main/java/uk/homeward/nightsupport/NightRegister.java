package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Refusal;

/** What there is at night and what there could be, without anybody's name (ELO-27, ELO-31, ELO-36). */
@Service
@Transactional
public class NightRegister {

    private static final String LIVE = " from night_now where ended_on is null ";

    private final JdbcClient database;
    private final SleepoverReturns returns;
    private final Providers providers;
    private final Clock clock;

    NightRegister(JdbcClient database, SleepoverReturns returns, Providers providers, Clock clock) {
        this.database = database;
        this.returns = returns;
        this.providers = providers;
        this.clock = clock;
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

    public record Return(
            String provider,
            String providerName,
            LocalDate asOf,
            int people,
            int nightsPerWeek,
            BigDecimal costPerNight,
            String present,
            String possible,
            int nightsPossible) {}

    /** Everybody with support at night, those with somebody in the house first. */
    @Transactional(readOnly = true)
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

    @Transactional(readOnly = true)
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

    /** The last return of each provider. */
    @Transactional(readOnly = true)
    public List<Return> returns() {
        return database
                .sql(
                        """
                        select distinct on (provider) provider, provider as provider_name, as_of, people, nights_per_week,
                               cost_per_night, present, possible, nights_possible
                          from sleepover_return order by provider, as_of desc, id desc""")
                .query(Return.class)
                .list()
                .stream()
                .map(told -> new Return(
                        told.provider(),
                        providers.name(told.provider()),
                        told.asOf(),
                        told.people(),
                        told.nightsPerWeek(),
                        told.costPerNight(),
                        told.present(),
                        told.possible(),
                        told.nightsPossible()))
                .toList();
    }

    /** A later one of the same provider takes its place; what was told before is kept. */
    public void told(@Nullable String provider, ReturnTold told) {
        String code = providers
                .find(provider)
                .orElseThrow(() -> new Refusal("provider", "There is no such provider. Choose one from the list."))
                .code();
        returns.saveAndFlush(new SleepoverReturn(code, told, LocalDate.now(clock), Actor.name()));
    }
}
