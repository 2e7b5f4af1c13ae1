package uk.homeward.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what somebody gets and pays after a transfer with what they got before: only the provider may differ (DER-28).
 *
 * @param startMinutes by which a visit may begin earlier or later and still be the same
 */
record LevelComparison(CareLevel before, CareLevel after, int startMinutes) {

    /** Each in a sentence. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        if (before.minutes() != after.minutes()) {
            found.add("It is %s a week instead of %s."
                    .formatted(Minutes.words(after.minutes()), Minutes.words(before.minutes())));
        }
        if (before.visits().size() != after.visits().size()) {
            found.add("It has %d visits a week instead of %d."
                    .formatted(after.visits().size(), before.visits().size()));
        } else {
            compareVisits(found);
        }
        if (before.nights() != after.nights()) {
            found.add("It has %d nights a week instead of %d.".formatted(after.nights(), before.nights()));
        }
        if (!before.tasks().equals(after.tasks())) {
            found.add("Its tasks are not those of the review.");
        }
        if (!Objects.equals(before.preferences(), after.preferences())) {
            found.add("What the person prefers is not kept.");
        }
        if (pays(before.personPays()).compareTo(pays(after.personPays())) != 0) {
            found.add("The person pays £%.2f a week instead of £%.2f."
                    .formatted(pays(after.personPays()), pays(before.personPays())));
        }
        return found;
    }

    private void compareVisits(List<String> found) {
        for (int i = 0; i < before.visits().size(); i++) {
            LevelVisit was = before.visits().get(i);
            LevelVisit is = after.visits().get(i);
            if (!was.sameDay(is) || was.shift(is) > startMinutes) {
                found.add("The visit on %s would be on %s.".formatted(was.inWords(), is.inWords()));
            }
            if (was.minutes() != is.minutes()) {
                found.add("The visit on %s has %d minutes instead of %d."
                        .formatted(was.inWords(), is.minutes(), was.minutes()));
            }
            if (was.workers() != is.workers()) {
                found.add("The visit on %s has %d workers instead of %d."
                        .formatted(was.inWords(), is.workers(), was.workers()));
            }
        }
    }

    private static BigDecimal pays(@Nullable BigDecimal pounds) {
        return pounds == null ? BigDecimal.ZERO : pounds;
    }
}
