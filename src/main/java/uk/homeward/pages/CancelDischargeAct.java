package uk.homeward.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.entry.EntryService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

@Component
@Order(5)
class CancelDischargeAct implements CaseAct {
    private final EntryService entries;

    CancelDischargeAct(EntryService entries) {
        this.entries = entries;
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
        return file.referral().status() == ReferralStatus.TRIAGED
                && file.referral().destination() == Destination.STEP_DOWN
                && file.open()
                && !file.supportStarted();
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
