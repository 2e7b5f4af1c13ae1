package uk.homeward.transfer.web;

import java.time.LocalDateTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.transfer.TransferHandoverService;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.TransferView;

/** It does not hold with the new provider (roll-back). */
@Component
@Order(74)
class ComeBackAct extends TransferAct {

    private final TransferHandoverService handovers;

    ComeBackAct(TransferLookup lookup, TransferHandoverService handovers) {
        super(lookup, "transfer-return", Permission.RETURN_TRANSFER, "Direct Care gives the care again.");
        this.handovers = handovers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return transfer.status() == TransferStatus.SETTLING;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Take the person back to Direct Care")
                .explained(
                        "Every planned visit has exactly one provider: the first visit of Direct Care is the one after the last visit of the provider.")
                .asking(
                        FormField.date("lastVisit", "Day of the last visit of the provider"),
                        FormField.line("lastVisitTime", "Time of that visit").hint("For example, 08:00"),
                        FormField.date("firstVisit", "Day of the first visit of Direct Care"),
                        FormField.line("firstVisitTime", "Time of its first visit")
                                .hint("For example, 12:30"),
                        FormField.words("reason", "Why does the person come back?"))
                .button("Take back");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDateTime last = answers.neededMoment("lastVisit", "The day of the last visit");
        LocalDateTime first = answers.neededMoment("firstVisit", "The day of the first visit");
        String reason = answers.neededText("reason", "Say why the person comes back.");
        return () -> handovers.comeBack(transfer(file), last, first, reason);
    }
}
