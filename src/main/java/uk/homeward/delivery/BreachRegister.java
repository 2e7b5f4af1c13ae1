package uk.homeward.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.DeliveryFact.VisitsCovered;
import uk.homeward.delivery.DeliveryFact.VisitsUncovered;
import uk.homeward.reference.Reference;

/**
 * Planned visits for which not exactly one provider answers: found by the act that leaves them, also when it is told late,
 * and by each day's check.
 */
@Component
class BreachRegister {

    /** How late a fact may be told for its visits to be looked at one by one. */
    private static final int DAYS_BACK = 28;

    private final JdbcClient database;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BreachRegister(JdbcClient database, ApplicationEventPublisher facts, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is wrong is told once; what turns out to be right is no breach any more. */
    void follow(String packageReference, Coverage coverage) {
        long number = Reference.PACKAGE.id(packageReference);
        List<Found> known = open(number);
        Set<Found> wrong = coverage.gapsFrom(LocalDate.now(clock).minusDays(DAYS_BACK)).stream()
                .map(Found::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Found> news = wrong.stream().filter(one -> !known.contains(one)).toList();
        List<Found> mended = known.stream()
                .filter(one -> !Objects.equals(
                        one, coverage.at(one.visit(), one.at()).map(Found::of).orElse(null)))
                .toList();
        news.forEach(one -> add(number, one));
        mended.forEach(one -> mend(number, one));
        if (!news.isEmpty()) {
            facts.publishEvent(new VisitsUncovered(packageReference, news.get(0).at(), news.size()));
        } else if (!mended.isEmpty() && mended.size() == known.size()) {
            facts.publishEvent(new VisitsCovered(packageReference));
        }
    }

    private List<Found> open(long packageId) {
        return database.sql(
                        """
                        select visit, planned_at, kind from delivery_breach
                         where package_id = :package and mended_at is null
                        """)
                .param("package", packageId)
                .query((row, number) -> new Found(
                        row.getInt("visit"),
                        row.getObject("planned_at", LocalDateTime.class),
                        BreachKind.valueOf(row.getString("kind"))))
                .list();
    }

    private void add(long packageId, Found one) {
        write(
                """
                insert into delivery_breach (id, package_id, visit, planned_at, kind, found_at)
                values (nextval('delivery_breach_seq'), :package, :visit, :at, :kind, :now)
                on conflict (package_id, visit, planned_at, kind) do update set mended_at = null
                """,
                packageId,
                one);
    }

    private void mend(long packageId, Found one) {
        write(
                """
                update delivery_breach set mended_at = :now
                 where package_id = :package and visit = :visit and planned_at = :at and kind = :kind
                """,
                packageId,
                one);
    }

    private void write(String statement, long packageId, Found one) {
        database.sql(statement)
                .param("package", packageId)
                .param("visit", one.visit())
                .param("at", one.at())
                .param("kind", one.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Found(int visit, LocalDateTime at, BreachKind kind) {

        static Found of(VisitGap gap) {
            return new Found(gap.visit().number(), gap.at(), gap.kind());
        }
    }
}
