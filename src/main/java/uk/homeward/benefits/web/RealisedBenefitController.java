package uk.homeward.benefits.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.benefits.BenefitLog;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.benefits.Realisation;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What came of a benefit, and its correction (KEN-26). */
@PageController
class RealisedBenefitController {
    private static final FormField POUNDS =
            FormField.pounds("pounds", "Realised").hint("In pounds, for example 6,000");
    private static final FormField DAY = FormField.date("on", "When?")
            .hint("The day decides to which financial year it belongs, for example 27 3 2026");
    private static final FormField EVIDENCE = FormField.words("evidence", "Where can it be seen?")
            .hint("For example in which ledger or report: nothing counts as realised without");
    private static final FormField REASON = FormField.words("reason", "Why is it corrected?");

    private final BenefitService benefits;
    private final BenefitLog log;

    RealisedBenefitController(BenefitService benefits, BenefitLog log) {
        this.benefits = benefits;
        this.log = log;
    }

    @FormMapping("/benefits/{reference}/realised")
    String realise(@PathVariable String reference, Form form) {
        FormPage page = page("Record what was realised", reference);
        Realisation told = realisationOf(form);
        return form.handle(page, "What was realised is recorded.", () -> benefits.realise(reference, told));
    }

    @FormMapping("/benefits/{reference}/realised/{number}/correction")
    String correct(@PathVariable String reference, @PathVariable long number, Form form) {
        FormPage page = page("Correct what was realised", reference).asking(REASON);
        BenefitView.Realised wrong = log.find(reference).realised().stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("This benefit has no such entry. Open it to see its entries."));
        form.fill("pounds", wrong.pounds().toPlainString());
        form.fill("on", wrong.on());
        form.fill("evidence", wrong.evidence());
        Realisation told = realisationOf(form);
        return form.handle(
                page,
                "The entry is corrected. The one before stays readable.",
                () -> benefits.correctRealised(reference, number, told, form.text("reason")));
    }

    private static Realisation realisationOf(Form form) {
        return new Realisation(form.pounds("pounds"), form.date("on", "The day"), form.text("evidence"));
    }

    private FormPage page(String title, String reference) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        BenefitView benefit = log.find(reference);
        return FormPage.titled(title)
                .about(reference + ", " + benefit.serviceName())
                .back("/benefits/" + reference, "Back to the benefit")
                .explained(benefit.expected().what())
                .asking(POUNDS, DAY, EVIDENCE);
    }
}
