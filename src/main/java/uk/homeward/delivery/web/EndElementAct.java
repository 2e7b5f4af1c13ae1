package uk.homeward.delivery.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** A part of a package is not needed any more: refused where it would leave a visit alone. */
@Component
@Order(64)
class EndElementAct extends DeliveryAct {

    EndElementAct(DeliveryService delivery) {
        super("end-part", "The end of this part is planned.", delivery);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("End a part of the package")
                .explained(
                        "For equipment, support at night and other parts that are not needed any more. Where its visits are"
                                + " still planned, plan a hand-over or change the plan first.")
                .asking(
                        part(file),
                        FormField.date("lastDay", "Last day"),
                        FormField.words("reason", "Why is it not needed any more?"))
                .button("End this part");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        @Nullable LocalDate lastDay = answers.neededDate("lastDay", "The last day");
        String reason = answers.neededText("reason", "Say why this part of the package ends.");
        return () -> delivery()
                .planEnd(
                        file.reference(),
                        chosen(element),
                        Wording.answered("lastDay", lastDay, "Give the last day."),
                        reason);
    }
}
