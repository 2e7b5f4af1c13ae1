package uk.homeward.providerfailure.web;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.providerfailure.ProviderReturnService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** A provider fails, or makes its visits again. */
@PageController
class TellFailurePageController {

    private final ProviderFailureService failures;
    private final ProviderReturnService returns;
    private final Providers providers;

    TellFailurePageController(ProviderFailureService failures, ProviderReturnService returns, Providers providers) {
        this.failures = failures;
        this.returns = returns;
        this.providers = providers;
    }

    @FormMapping(ProviderFailurePageController.FAILURES + "/new")
    String fail(Form form) {
        Visitor.allowed(Permission.TELL_PROVIDER_FAILURE);
        FailureTold told = new FailureTold(
                form.neededText("provider", "Choose the provider that fails."),
                form.needed(
                        "cause",
                        form.choice("cause", FailureCause.class),
                        "Say whether its business failed, or something else interrupts its care."),
                form.neededMoment("lastVisit", "The day of its last visit"),
                form.neededText("reason", "Say what happened."),
                List.of());
        return form.handle(
                FormPage.titled("Record that a provider fails")
                        .explained(
                                "Everybody whom it serves gets a task of their own at once. People who pay for themselves or whom"
                                        + " another council pays for are told through the API, also later.")
                        .back(ProviderFailurePageController.FAILURES, "Back to provider failures")
                        .asking(
                                FormField.list(
                                        "provider",
                                        "Which provider?",
                                        FormField.choices(providers.outside(), Provider::code, Provider::name)),
                                FormField.choice(
                                        "cause",
                                        "What fails?",
                                        FormField.choices(
                                                List.of(FailureCause.values()), Enum::name, FailureCause::label)),
                                FormField.date("lastVisit", "Day of its last visit"),
                                FormField.line("lastVisitTime", "Time of that visit")
                                        .hint("For example, 08:00"),
                                FormField.words("reason", "What happened?"))
                        .warningButton("Record failure"),
                "The failure is recorded. Everybody whom it serves is to be covered now.",
                () -> failures.tell(told));
    }

    @FormMapping(ProviderFailurePageController.FAILURES + "/{reference}/return")
    String cameBack(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.TELL_PROVIDER_FAILURE);
        LocalDateTime first = form.neededMoment("firstVisit", "The day of the first visit");
        String reason = form.text("reason");
        return form.handle(
                FormPage.titled("Record that the provider comes back")
                        .explained(
                                "Whoever is not covered yet has this provider again. The others stay where they are.")
                        .back(ProviderFailurePageController.FAILURES + "/" + reference, "Back to the failure")
                        .asking(
                                FormField.date("firstVisit", "Day of the first visit that it makes again"),
                                FormField.line("firstVisitTime", "Time of that visit")
                                        .hint("For example, 12:30"),
                                FormField.words("reason", "What happened? (optional)"))
                        .button("Record return"),
                "The provider makes its visits again.",
                () -> returns.cameBack(reference, first, reason));
    }
}
