package uk.homeward.visitrecord.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.visitrecord.VisitAlarm;
import uk.homeward.visitrecord.VisitAlarms;

/** Somebody who sees to a person answers for visits that were not made. */
@PageController
class MissedVisitPageController {

    private static final String MISSED = "/missed-visits";

    private final VisitAlarms alarms;

    MissedVisitPageController(VisitAlarms alarms) {
        this.alarms = alarms;
    }

    @FormMapping(MISSED + "/{reference}/answer")
    String answer(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.ANSWER_MISSED_VISIT);
        VisitAlarm alarm = alarms.find(reference);
        String answer =
                form.neededText("answer", "Say how the person is, and what was done so that the next visit is made.");
        return form.handle(
                FormPage.titled("Answer for visits that were not made")
                        .about("%s, %s".formatted(alarm.packageReference(), alarm.reference()))
                        .explained(
                                "Ask the provider, and whether the person is safe. Where nobody comes to the next visit either,"
                                        + " say on the case that the provider comes no more.")
                        .back(MISSED, "Back to visits not made")
                        .asking(FormField.words("answer", "How is the person, and what was done?"))
                        .button("Answer"),
                "The alarm is answered.",
                () -> alarms.answer(reference, answer));
    }
}
