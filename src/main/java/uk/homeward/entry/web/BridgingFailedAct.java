package uk.homeward.entry.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.BridgingStatus;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Whoever was to care for the person until the service starts does not come. */
@Component
@Order(6)
class BridgingFailedAct extends CaseAct {
    private final BridgingService bridging;

    BridgingFailedAct(BridgingService bridging) {
        super(
                "bridging-failed",
                Permission.REPORT_FAILED_CARE,
                "Managers know. A broker is asked to arrange other care.");
        this.bridging = bridging;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                && bridging.of(file.reference())
                        .filter(care -> care.status() == BridgingStatus.ARRANGED && care.overSince() == null)
                        .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Bridging care has failed")
                .explained("Managers hear of it at once, and a broker arranges other care. Ring the person first.")
                .asking(
                        FormField.date("firstDayWithout", "First day on which nobody comes"),
                        FormField.words("reason", "What happened, and who told you?"),
                        FormField.words("lateReason", "Why is it told only now?")
                                .hint("Only where nobody has come for some days. Somebody else then looks at it."))
                .warningButton("Report it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("firstDayWithout", "First day on which nobody comes");
        String reason = answers.neededText("reason", "Enter what happened, and who told you.");
        String late = answers.text("lateReason");
        return () -> bridging.fail(file.reference(), day, reason, late);
    }
}
