package uk.homeward.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.EntryService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

@Component
@Order(5)
class CancelDischargeAct implements CaseAct {
    private final EntryService entries;
    private final CaseStanding standing;

    CancelDischargeAct(EntryService entries, CaseStanding standing) {
        this.entries = entries;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "cancel-discharge",
                "Cancel the discharge",
                "Use this when the person stays in hospital for now. The referral ends; when they are to go home after all,"
                        + " they are referred again.",
                null,
                false,
                "Why is the discharge cancelled?",
                "I confirm that the discharge is cancelled",
                "Cancel discharge");
    }

    @Override
    public Permission permission() {
        return Permission.WITHDRAW_REFERRAL;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.referral(file).status() == ReferralStatus.TRIAGED
                && standing.referral(file).destination() == Destination.STEP_DOWN
                && standing.open(file)
                && !standing.supportStarted(file);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        String reason = answers.reason(errors, "Enter why the discharge is cancelled.");
        answers.requireConfirmation(errors, "Confirm that the discharge is cancelled.");
        if (reason == null || !errors.none()) {
            return null;
        }
        entries.cancelDischarge(file.reference(), reason);
        return "The discharge is cancelled.";
    }
}
