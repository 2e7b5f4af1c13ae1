package uk.homeward.referral;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.audit.Change;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.OutcomeCorrected;

/** What became of a referral was wrong: two people have agreed on what is right. */
@Component
class OutcomeCorrection extends Approvable<CorrectedOutcome> {

    static final String KIND = "referral-outcome";

    private final Referrals referrals;
    private final ReferralReturn returns;
    private final ReferralSubjects subjects;
    private final ApplicationEventPublisher facts;

    OutcomeCorrection(
            Referrals referrals, ReferralReturn returns, ReferralSubjects subjects, ApplicationEventPublisher facts) {
        super(KIND, "Correct what became of a referral", CorrectedOutcome.class);
        this.referrals = referrals;
        this.returns = returns;
        this.subjects = subjects;
        this.facts = facts;
    }

    @Override
    protected void carryOut(String subjectReference, CorrectedOutcome right) {
        Referral referral =
                referrals.findById(Reference.REFERRAL.id(subjectReference)).orElseThrow(Reference.REFERRAL::unknown);
        Change change = right.changeOf(referral);
        if (right.anew()) {
            subjects.expectLiving(referral.personReference());
        }
        String why = Objects.requireNonNull(right.reason());
        facts.publishEvent(new OutcomeCorrected(subjectReference, change, why));
        if (right.anew()) {
            returns.triageAnew(referral, why);
        } else {
            referral.correctOutcome(Objects.requireNonNull(right.destination()));
        }
    }
}
