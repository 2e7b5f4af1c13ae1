package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.TimePassed;
import uk.homeward.reference.Reference;

/**
 * Looks through all packages once a day, on one node, the coming two weeks: acts refuse gaps, and this is the net below them
 * (promise 1).
 */
@Component
public class CoverageCheck {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageCheck.class);

    /** Packages at a time: each step is short, and one that fails holds up no other. */
    private static final int STEP = 2_000;

    private final UncoveredPackageSearch packages;
    private final CoverageFollower follower;
    private final CoverageCheckDays days;

    CoverageCheck(UncoveredPackageSearch packages, CoverageFollower follower, CoverageCheckDays days) {
        this.packages = packages;
        this.days = days;
        this.follower = follower;
    }

    @EventListener
    void on(TimePassed time) {
        if (days.begin(time.today())) {
            checkAll(time.today());
        }
    }

    /** @return how many packages have a planned visit for which not exactly one provider answers */
    public int checkAll(LocalDate day) {
        int found = 0;
        long last = packages.last();
        for (long after = 0; after < last; after += STEP) {
            List<Long> wrong = packages.uncovered(day, after, after + STEP);
            wrong.forEach(this::follow);
            found += wrong.size();
        }
        days.checked(day, found);
        return found;
    }

    private void follow(long packageId) {
        try {
            follower.follow(packageId);
        } catch (RuntimeException cause) {
            LOG.warn("{} could not be checked: it is looked at again tomorrow", Reference.PACKAGE.of(packageId), cause);
        }
    }
}
