package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;

/** A requirement of four visits of half an hour, and what happens to it. */
final class Needed {

    static final Instant MONDAY = Instant.parse("2027-02-22T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2027, 2, 22);

    final Requirement requirement;

    Needed() {
        this(DeliveryModel.TIME_AND_TASK, null);
    }

    Needed(DeliveryModel model, @Nullable String planner) {
        requirement = new Requirement(
                new RequirementTerms(
                        1,
                        "PER-000001",
                        "Millbrook",
                        "PLN-000001",
                        model,
                        planner,
                        ClientGroup.OLDER_PEOPLE,
                        "ME14",
                        BigDecimal.valueOf(2),
                        Urgency.STANDARD),
                List.of(
                        visit(1, DayOfWeek.MONDAY),
                        visit(2, DayOfWeek.TUESDAY),
                        visit(3, DayOfWeek.WEDNESDAY),
                        visit(4, DayOfWeek.THURSDAY)),
                at(MONDAY));
    }

    private static NeededVisit visit(int number, DayOfWeek day) {
        return new NeededVisit(number, day, LocalTime.of(8, 0), LocalTime.of(8, 30), 30, 1, true, true);
    }

    /** Windows of a day, a day to choose, two to start. */
    static Moment at(Instant now) {
        return new Moment(
                now, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), now.plus(Duration.ofHours(48)));
    }

    static Bid bid(String provider, Integer... visits) {
        return new Bid(provider, List.of(visits), DAY.plusDays(3), null, 7, new BigDecimal("24.80"), provider);
    }

    Needed offered(String provider, Integer... visits) {
        requirement.offer(bid(provider, visits), at(MONDAY));
        return this;
    }

    /** At its end. */
    Needed closed() {
        requirement.closeWindow(at(requirement.course().windowEndsAt()));
        return this;
    }

    Needed chosen(Integer... offers) {
        requirement.choose(
                new Choice(List.of(offers), ChosenBy.PERSON, null, "broker"),
                UnaryOperator.identity(),
                at(MONDAY.plus(Duration.ofDays(1))));
        return this;
    }

    Needed died() {
        requirement.cancel("The person died.", at(MONDAY.plus(Duration.ofDays(1))));
        return this;
    }

    /** Withdrawn on Thursday. */
    Needed diedAndLives() {
        died();
        new SearchGoesOn(requirement, provider -> true, at(MONDAY.plus(Duration.ofDays(3)))).goOn();
        return this;
    }

    RequirementStatus status() {
        return requirement.status();
    }

    NextStep next() {
        return NextStep.of(status());
    }
}
