package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.referral.ReferralService;

/** A second person looks at what was told late: it is on record, and care has been arranged already. */
@Component
class LateEntry extends Approvable<LateEntry.Told> {

    static final String KIND = "late-entry";

    private final ReferralService referrals;
    private final FollowUpService followUps;
    private final Clock clock;

    LateEntry(ReferralService referrals, FollowUpService followUps, Clock clock) {
        super(KIND, "Something told late", Told.class);
        this.referrals = referrals;
        this.followUps = followUps;
        this.clock = clock;
    }

    record Told(LateEntryKind kind, LocalDate on) {

        /** Two days of one kind are looked at each. */
        String part() {
            return "%s %s".formatted(kind, on);
        }
    }

    @Override
    protected String title(Told told) {
        return told.kind().title();
    }

    @Override
    public String consequence() {
        return "It is on record already, and care was asked for at once. Approved, nothing changes. Declined, it stays on"
                + " record until somebody has found out what is right.";
    }

    @Override
    protected void carryOut(String referralReference, Told told) {
        // What was told holds already.
    }

    @Override
    protected void notApproved(String referralReference, Told told) {
        followUps.open(new FollowUpRequest(
                referralReference,
                referralReference,
                referrals.find(referralReference).personReference(),
                FollowUpCause.LATE_FACT_DECLINED,
                LocalDate.now(clock),
                told.kind().toPutRight()));
    }
}
