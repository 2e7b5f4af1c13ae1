package uk.homeward.delivery.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** A provider gives notice: it goes on until somebody else has started. */
@Component
@Order(59)
class HandBackAct extends DeliveryAct {

    private final HandBackService handBacks;

    HandBackAct(DeliveryService delivery, HandBackService handBacks) {
        super("hand-back", "The notice is recorded. Somebody else is looked for from now on.", delivery);
        this.handBacks = handBacks;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a provider hands care back")
                .explained(
                        "Somebody else is looked for at once. The provider makes its visits until somebody has started, whatever"
                                + " its last day; a notice shorter than its contract asks for stands on its record.")
                .asking(
                        part(file),
                        FormField.date("givenOn", "Day on which the provider gave notice"),
                        FormField.date("lastDay", "Last day that the provider names"),
                        FormField.words("reason", "Why does it hand care back?"))
                .button("Record notice");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        LocalDate givenOn = answers.neededDate("givenOn", "The day of the notice");
        LocalDate lastDay = answers.neededDate("lastDay", "The last day");
        String reason = answers.neededText("reason", "Say why the provider hands care back.");
        return () -> handBacks.give(file.reference(), chosen(element), new HandBackNotice(givenOn, lastDay, reason));
    }
}
