package uk.homeward.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What another plan has in the place of visits that somebody was looked for: whoever was to come at a time comes at it still.
 *
 * @param visits all of the package
 * @param shares each visit of the plan before, and 1 where it is among those that were looked for
 */
record FollowedVisits(List<DeliveredVisit> visits, CurrentProviders shares) {

    private static final int LOOKED_FOR = 1;

    /** Whether none of these is needed any more, while others are. */
    static boolean isFollowed(List<DeliveredVisit> visits, List<VisitNeed> needs) {
        return !needs.isEmpty()
                && visits.stream().anyMatch(DeliveredVisit::open)
                && needs.stream().allMatch(need -> visits.stream().anyMatch(visit -> visit.is(need)))
                && visits.stream()
                        .noneMatch(visit -> visit.open() && needs.stream().anyMatch(visit::is));
    }

    static FollowedVisits of(List<DeliveredVisit> visits, List<VisitNeed> needs) {
        String plan = needs.get(0).planReference();
        Map<DeliveredVisit, Integer> shares = new LinkedHashMap<>();
        visits.stream().filter(visit -> visit.isIn(plan)).forEach(visit -> shares.put(visit, share(visit, needs)));
        return new FollowedVisits(visits, new CurrentProviders(shares));
    }

    private static int share(DeliveredVisit visit, List<VisitNeed> needs) {
        return needs.stream().anyMatch(visit::is) ? LOOKED_FOR : CurrentProviders.NOBODY;
    }

    List<DeliveredVisit> following() {
        return visits.stream()
                .filter(visit -> visit.open() && shares.of(visit.need()) == LOOKED_FOR)
                .toList();
    }
}
