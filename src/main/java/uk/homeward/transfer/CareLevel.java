package uk.homeward.transfer;

import java.math.BigDecimal;
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
        return new LevelComparison(this, after, startMinutes).differences();
    }
}
