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
import uk.homeward.refusal.Refusal;

/** What providers return of their sleepovers: what there is, and what there could be (ELO-27, ELO-36). */
@Service
@Transactional
public class SleepoverReturnService {

    private final JdbcClient database;
    private final SleepoverReturns returns;
    private final Providers providers;
    private final Clock clock;

    SleepoverReturnService(JdbcClient database, SleepoverReturns returns, Providers providers, Clock clock) {
        this.database = database;
        this.returns = returns;
        this.providers = providers;
        this.clock = clock;
    }

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

    /** The last return of each provider. */
    @Transactional(readOnly = true)
    public List<Return> lastOfEach() {
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
