package uk.homeward.hospital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a correction of a stay changes, in the words of the timeline. */
final class StayChanges {
    private StayChanges() {}

    /** @throws Refusal where nothing would change */
    static List<Change> of(Stay known, Stay right, boolean neverHappened) {
        if (neverHappened) {
            return List.of(new Change("Stay in hospital", days(known), null));
        }
        List<Change> changes = new ArrayList<>();
        if (!known.admittedOn().equals(right.admittedOn())) {
            changes.add(new Change("Admitted", Wording.day(known.admittedOn()), Wording.day(right.admittedOn())));
        }
        if (!Objects.equals(known.returnedOn(), right.returnedOn())) {
            changes.add(new Change("Returned", day(known.returnedOn()), day(right.returnedOn())));
        }
        if (changes.isEmpty()) {
            throw new Refusal("admittedOn", "These days are on record already. Give the day that was wrong.");
        }
        return changes;
    }

    private static String days(Stay stay) {
        return stay.returnedOn() == null
                ? Wording.day(stay.admittedOn())
                : "%s to %s".formatted(Wording.day(stay.admittedOn()), Wording.day(stay.returnedOn()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Wording.day(day);
    }
}
