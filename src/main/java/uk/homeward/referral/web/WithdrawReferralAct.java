package uk.homeward.referral.web;

import java.util.EnumSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.SupportLookup;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(6)
class WithdrawReferralAct extends CaseAct {
    private final ReferralService referrals;
    private final SupportLookup support;

    WithdrawReferralAct(ReferralService referrals, SupportLookup support) {
        super("withdraw", Permission.WITHDRAW_REFERRAL, "The referral is withdrawn.");
        this.referrals = referrals;
        this.support = support;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                && EnumSet.of(ReferralStatus.RECEIVED, ReferralStatus.TRIAGED)
                        .contains(referrals.find(file.reference()).status())
                && support.stateFor(file.reference()) != SupportState.BEGUN;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Withdraw the referral")
                .explained(
                        "Use this when the request is no longer wanted. All open work on it ends. This cannot be undone.")
                .asking(
                        FormField.words("reason", "Why is the referral withdrawn?"),
                        FormField.confirmation("I confirm that the referral is withdrawn"))
                .warningButton("Withdraw referral");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String reason = answers.neededText("reason", "Enter why the referral is withdrawn.");
        answers.confirmed("Confirm that the referral is withdrawn.");
        return () -> referrals.withdraw(file.reference(), reason);
    }
}
