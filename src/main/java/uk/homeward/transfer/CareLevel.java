package uk.homeward.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.delivery.VisitNeed;

/**
 * What somebody gets in a week, and what they pay for it: a transfer changes the provider and nothing of this (DER-28).
 *
 * @param tasks in the words of the plan
 * @param preferences as the person said them; nothing where they named none
 * @param personPays pounds a week; nothing where they pay nothing. The bill of somebody who pays in full moves with the rate of
 *     the provider.
 */
record CareLevel(
        List<LevelVisit> visits, List<String> tasks, @Nullable String preferences, @Nullable BigDecimal personPays) {

    CareLevel {
        visits = visits.stream().sorted().toList();
        tasks = tasks.stream().sorted().toList();
    }

    /** @param laterMinutes by which whoever gives it begins each visit later; less than 0 where earlier */
    static CareLevel of(
            List<VisitNeed> needs,
            int laterMinutes,
            List<String> tasks,
            @Nullable String preferences,
            @Nullable BigDecimal personPays) {
        return new CareLevel(
                needs.stream().map(need -> LevelVisit.of(need, laterMinutes)).toList(), tasks, preferences, personPays);
    }

    long minutes() {
        return visits.stream().mapToLong(LevelVisit::allMinutes).sum();
    }

    long nights() {
        return visits.stream().filter(visit -> CareNeed.isNight(visit.start())).count();
    }

    /**
     * What would be another level, each in a sentence.
     *
     * @param startMinutes by which a visit may begin earlier or later and still be the same
     */
    List<String> differences(CareLevel after, int startMinutes) {
        List<String> found = new ArrayList<>();
        if (minutes() != after.minutes()) {
            found.add("It is %s a week instead of %s."
                    .formatted(Minutes.words(after.minutes()), Minutes.words(minutes())));
        }
        if (visits.size() != after.visits.size()) {
            found.add("It has %d visits a week instead of %d.".formatted(after.visits.size(), visits.size()));
        } else {
            compareVisits(after, startMinutes, found);
        }
        if (nights() != after.nights()) {
            found.add("It has %d nights a week instead of %d.".formatted(after.nights(), nights()));
        }
        if (!tasks.equals(after.tasks)) {
            found.add("Its tasks are not those of the review.");
        }
        if (!same(preferences, after.preferences)) {
            found.add("What the person prefers is not kept.");
        }
        if (pays(personPays).compareTo(pays(after.personPays)) != 0) {
            found.add("The person pays £%.2f a week instead of £%.2f."
                    .formatted(pays(after.personPays), pays(personPays)));
        }
        return found;
    }

    private void compareVisits(CareLevel after, int startMinutes, List<String> found) {
        for (int i = 0; i < visits.size(); i++) {
            LevelVisit was = visits.get(i);
            LevelVisit is = after.visits.get(i);
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

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static BigDecimal pays(@Nullable BigDecimal pounds) {
        return pounds == null ? BigDecimal.ZERO : pounds;
    }
}
