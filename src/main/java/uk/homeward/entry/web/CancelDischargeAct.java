package uk.homeward.entry.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.SupportLookup;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(5)
class CancelDischargeAct extends CaseAct {
    private final EntryService entries;
    private final ReferralService referrals;
    private final SupportLookup support;

    CancelDischargeAct(EntryService entries, ReferralService referrals, SupportLookup support) {
        super("cancel-discharge", Permission.WITHDRAW_REFERRAL, "The discharge is cancelled.");
        this.entries = entries;
        this.referrals = referrals;
        this.support = support;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        if (!file.beginsWith(Reference.REFERRAL)) {
            return false;
        }
        ReferralView referral = referrals.find(file.reference());
        return referral.status() == ReferralStatus.TRIAGED
                && referral.destination() == Destination.STEP_DOWN
                && support.stateFor(file.reference()) != SupportState.BEGUN
                && entries.of(file.reference())
                        .filter(entry -> entry.offer() == OfferAnswer.DECLINED)
                        .isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Cancel the discharge")
                .explained(
                        "Use this when the person stays in hospital for now. The referral ends; when they are to go home"
                                + " after all, they are referred again.")
                .asking(
                        FormField.words("reason", "Why is the discharge cancelled?"),
                        FormField.confirmation("I confirm that the discharge is cancelled"))
                .warningButton("Cancel discharge");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why the discharge is cancelled.");
        answers.confirmed("Confirm that the discharge is cancelled.");
        return () -> entries.cancelDischarge(file.reference(), reason);
    }
}
