package uk.homeward.packageend;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalView;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.followup.FollowUpService;

/** What somebody has still to own, or to decide. */
@Component
class OpenFollowUps implements OpenThings {

    private final FollowUpService followUps;
    private final ApprovalService approvals;

    OpenFollowUps(FollowUpService followUps, ApprovalService approvals) {
        this.followUps = followUps;
        this.approvals = approvals;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return Stream.concat(
                        followUps.ofCase(packageReference).stream()
                                .filter(one -> one.settledOn() == null)
                                .map(one -> new OpenThing(one.cause().label(), one.subjectReference())),
                        approvals.ofCase(packageReference).stream()
                                .filter(ApprovalView::waiting)
                                .map(one -> new OpenThing("A decision of a second person", one.reference())))
                .toList();
    }
}
