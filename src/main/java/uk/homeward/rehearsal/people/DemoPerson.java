package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.homeward.person.PersonDetails;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralSource;

/**
 * Somebody who does not exist, what they came for, and what has happened since.
 *
 * @param start the day on which their support starts, see {@link DemoCalendar}
 * @param plannedDays how long it is planned to take
 * @param begins the first steps, told once for several people
 */
record DemoPerson(
        ReferralSource source,
        EnablementTrigger trigger,
        boolean urgent,
        String situation,
        BigDecimal hoursPerWeek,
        List<Goal> goals,
        PersonDetails details,
        Length service,
        String start,
        String plannedDays,
        List<List<DemoStep>> begins,
        List<DemoStep> steps) {

    /** @param latest the score that they have reached by now */
    record Goal(String goal, int entry, int latest) {}

    enum Length {
        USUAL,
        BRIEF
    }

    DemoPerson {
        service = Objects.requireNonNullElse(service, Length.USUAL);
        plannedDays = Objects.requireNonNullElse(plannedDays, "planned");
        begins = Objects.requireNonNullElse(begins, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    String name() {
        return details.givenName() + " " + details.familyName();
    }

    List<DemoStep> life() {
        return Stream.concat(begins.stream().flatMap(List::stream), steps.stream())
                .toList();
    }
}
