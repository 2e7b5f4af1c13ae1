package uk.homeward.delivery.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** A provider comes no more: a fact, and from then on its visits are without anybody. */
@Component
@Order(62)
class ProviderStoppedAct extends DeliveryAct {

    ProviderStoppedAct(DeliveryService delivery) {
        super("provider-stopped", "It is recorded. Say now who makes the visits.", delivery);
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that a provider comes no more")
                .explained(
                        "Use this for what has happened. Its visits stand without a provider from then on, and brokers and"
                                + " managers are told. Where it is still to come, plan a hand-over.")
                .asking(
                        part(file),
                        FormField.date("lastVisit", "Day of its last visit"),
                        FormField.line("lastVisitTime", "Time of that visit").hint("For example, 08:00"),
                        FormField.words("reason", "What happened?"))
                .warningButton("Record");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        @Nullable LocalDateTime last = answers.neededMoment("lastVisit", "The day of its last visit");
        String reason = answers.neededText("reason", "Say what happened.");
        return () -> delivery()
                .stopped(
                        file.reference(),
                        chosen(element),
                        Wording.answered("lastVisit", last, "Give the day and the time of its last visit."),
                        reason);
    }
}
