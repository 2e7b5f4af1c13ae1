package uk.homeward.delivery.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.SuccessorCandidates;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** Who follows a provider, from which visit on. */
@Component
@Order(60)
class HandOverAct extends DeliveryAct {

    private final HandOverService handOvers;
    private final SuccessorCandidates candidates;

    HandOverAct(DeliveryService delivery, HandOverService handOvers, SuccessorCandidates candidates) {
        super("hand-over", "The hand-over is planned.", delivery);
        this.handOvers = handOvers;
        this.candidates = candidates;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Hand care over to another provider")
                .explained(
                        "Every planned visit has exactly one provider: the first visit of whoever follows is the one after"
                                + " the last visit of whoever gives it now. Workers may come along before, as shadow visits.")
                .asking(
                        part(file),
                        FormField.list(
                                "provider",
                                "Who takes over?",
                                FormField.choices(candidates.of(file.reference()), Provider::code, Provider::name)),
                        FormField.date("lastVisit", "Day of the last visit of the provider"),
                        FormField.line("lastVisitTime", "Time of that visit").hint("For example, 08:00"),
                        FormField.date("firstVisit", "Day of the first visit of whoever follows"),
                        FormField.line("firstVisitTime", "Time of that visit").hint("For example, 12:30"))
                .button("Plan hand-over");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        @Nullable Integer element = part(answers);
        String provider = answers.neededText("provider", "Choose who takes over.");
        LocalDateTime last = answers.neededMoment("lastVisit", "The day of the last visit");
        LocalDateTime first = answers.neededMoment("firstVisit", "The day of the first visit");
        return () -> handOvers.handOver(file.reference(), element, new Successor(provider, last, first));
    }
}
