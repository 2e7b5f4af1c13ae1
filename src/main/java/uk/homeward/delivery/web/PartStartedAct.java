package uk.homeward.delivery.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** Whoever was to follow, or to cover, has begun: on its true day, whenever it is told. */
@Component
@Order(59)
class PartStartedAct extends DeliveryAct {

    PartStartedAct(DeliveryService delivery) {
        super("part-started", "The start is recorded.", delivery);
    }

    @Override
    boolean concerns(ElementView part) {
        return part.endedAs() == null && part.confirmedOn() == null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Confirm that a part has started")
                .explained("Whoever made the visits before is taken to have made them until this day.")
                .asking(part(file), FormField.date("startedOn", "First day of care"))
                .button("Confirm start");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        @Nullable LocalDate day = answers.neededDate("startedOn", "The first day of care");
        return () -> delivery()
                .confirm(
                        file.reference(),
                        chosen(element),
                        Wording.answered("startedOn", day, "Give the first day of care."));
    }
}
