package uk.homeward.visitrecord.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;
import uk.homeward.visitrecord.VisitRecordService;
import uk.homeward.visitrecord.VisitRecordView;

/** A provider withdraws what it told of a visit by mistake. */
@PageController
class WithdrawVisitPageController {

    private static final String PAGE = "/provider/visit-records";

    private final VisitRecordService records;

    WithdrawVisitPageController(VisitRecordService records) {
        this.records = records;
    }

    @FormMapping(PAGE + "/{number:[0-9]+}/withdrawal")
    String withdraw(@PathVariable long number, Form form) {
        String provider = Guest.provider();
        VisitRecordView known = records.find(provider, number);
        String why = form.neededText("why", "Say why this was told by mistake.");
        return form.handle(
                FormPage.titled("Withdraw what you told")
                        .about("%s, %s: %s"
                                .formatted(
                                        known.packageReference(),
                                        Wording.day(known.record().day()),
                                        known.record().inWords()))
                        .explained(
                                "It holds no more, and stays as history. To put its times right, tell the visit anew instead.")
                        .back(PAGE, "Back to how visits went")
                        .asking(FormField.words("why", "Why was it told by mistake?"))
                        .warningButton("Withdraw"),
                "It is withdrawn.",
                () -> records.withdraw(provider, number, why));
    }
}
