package uk.homeward.shortterm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.refusal.Wording;

/** What would have come up before a start was told: listed for a person to decide, nothing of it is made up for by itself. */
final class Meanwhile {

    private Meanwhile() {}

    static List<String> of(Support support, Reviewing review, LocalDate toldOn) {
        List<String> passed = new ArrayList<>();
        LocalDate firstLook = support.startedOn().plusWeeks(1);
        if (firstLook.isBefore(toldOn)) {
            long weeks = ChronoUnit.WEEKS.between(support.startedOn(), toldOn);
            passed.add("Progress of %d %s was to be reviewed, first on %s."
                    .formatted(weeks, weeks == 1 ? "week" : "weeks", Wording.day(firstLook)));
        }
        if (review.comesUpOn().isBefore(toldOn)) {
            passed.add("The review would have come up on %s: it does now.".formatted(Wording.day(review.comesUpOn())));
        }
        if (support.plannedEndOn().isBefore(toldOn)) {
            passed.add("The planned end was %s: support goes on until the review has decided."
                    .formatted(Wording.day(support.plannedEndOn())));
        }
        LocalDate free = new FreePeriod(support.startedOn()).firstChargeableDay();
        if (support.charge().terms().chargeable() && free.isBefore(toldOn)) {
            passed.add("The free period ended on %s: the days since are not charged."
                    .formatted(Wording.day(free.minusDays(1))));
        }
        return passed;
    }
}
