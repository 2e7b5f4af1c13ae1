package uk.homeward.packagereview;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** What reviews of packages found goes with the package. */
@Component
class HeldPackageReviews implements RecordHolding {

    private static final String MINE = "package_reference in (:cases)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "package_review_score",
                        "Outcomes that were reviewed",
                        "review_reference in (select review_reference from package_review where %s)".formatted(MINE)),
                HeldTable.of("package_review", "Findings of reviews", MINE).naming("asked_by", "booked_with"),
                HeldTable.of("reviewed_plan_change", "Changes of the plan", MINE),
                HeldTable.of("reviewed_package", "What reviews are counted from", MINE));
    }
}
