package uk.homeward.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.referral.ReferralService;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

@Component
@Order(6)
class WithdrawReferralAct implements CaseAct {
    private final ReferralService referrals;
    private final CaseStanding standing;

    WithdrawReferralAct(ReferralService referrals, CaseStanding standing) {
        this.referrals = referrals;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "withdraw",
                "Withdraw the referral",
                "Use this when the request is no longer wanted. All open work on it ends. This cannot be undone.",
                null,
                false,
                "Why is the referral withdrawn?",
                "I confirm that the referral is withdrawn",
                "Withdraw referral");
    }

    @Override
    public Permission permission() {
        return Permission.WITHDRAW_REFERRAL;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.open(file) && !standing.supportStarted(file);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        String reason = answers.reason(errors, "Enter why the referral is withdrawn.");
        answers.requireConfirmation(errors, "Confirm that the referral is withdrawn.");
        if (reason == null || !errors.none()) {
            return null;
        }
        referrals.withdraw(file.reference(), reason);
        return "The referral is withdrawn.";
    }
}
