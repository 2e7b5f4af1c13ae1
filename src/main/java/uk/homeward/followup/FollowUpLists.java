package uk.homeward.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Whoever ended, or waits, with needs: the longest first. */
@Service
@Transactional(readOnly = true)
public class FollowUpLists {

    private final FollowUps followUps;
    private final Clock clock;

    FollowUpLists(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Nobody owns what follows, or its day has gone by: empty in good times. */
    public Paged<FollowUpView> withoutOwner(PageQuery page) {
        return Paged.of(
                followUps.withoutOwner(LocalDate.now(clock), page.pageable()).map(FollowUp::view));
    }

    public long countWithoutOwner() {
        return followUps.countWithoutOwner(LocalDate.now(clock));
    }

    /** Somebody owns what follows: the nearest day first. */
    public Paged<FollowUpView> owned(PageQuery page) {
        return Paged.of(followUps.owned(LocalDate.now(clock), page.pageable()).map(FollowUp::view));
    }
}
