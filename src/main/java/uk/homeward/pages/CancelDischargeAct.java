package uk.homeward.pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.EntryService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

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
    public String path() {
        return "cancel-discharge";
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

    @Override
    public String done() {
        return "The discharge is cancelled.";
    }
}
