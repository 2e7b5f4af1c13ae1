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

    static FollowedVisits of(List<DeliveredVisit> visits, List<VisitNeed> needs) {
        String plan = needs.get(0).planReference();
        Map<DeliveredVisit, Integer> shares = new LinkedHashMap<>();
        visits.stream().filter(visit -> visit.isIn(plan)).forEach(visit -> shares.put(visit, share(visit, needs)));
        return new FollowedVisits(visits, new CurrentProviders(shares));
    }

    private static int share(DeliveredVisit visit, List<VisitNeed> needs) {
        return needs.stream().anyMatch(visit::is) ? LOOKED_FOR : 0;
    }

    List<VisitNeed> following() {
        return visits.stream()
                .filter(DeliveredVisit::open)
                .map(DeliveredVisit::need)
                .filter(need -> shares.of(need) == LOOKED_FOR)
                .toList();
    }
}
