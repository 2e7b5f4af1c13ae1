package uk.homeward.benefits.web;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.benefits.BenefitLog;
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What is expected of a benefit, and its correction (KEN-26). */
@PageController
class ExpectedBenefitController {
    private final BenefitService benefits;
    private final BenefitLog log;
    private final List<FormField> fields;

    ExpectedBenefitController(BenefitService benefits, BenefitLog log, CouncilProfile council) {
        this.benefits = benefits;
        this.log = log;
        this.fields = List.of(
                FormField.choice(
                        "service",
                        "Which service brings it?",
                        FormField.choices(council.services(), ServiceDefinition::code, ServiceDefinition::name)),
                FormField.words("what", "What is the benefit?"),
                FormField.choice(
                        "cashable",
                        "Is it cashable?",
                        FormField.yesNo(
                                "Yes: it frees money", "No: it frees time or capacity, or improves something else")),
                FormField.pounds("pounds", "Expected a year").hint("In pounds for a whole year, for example 24,000"),
                FormField.date("from", "From when?"));
    }

    @FormMapping("/benefits/new")
    String note(Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        FormPage page = FormPage.titled("Note a benefit")
                .back("/benefits", "Back")
                .explained("Savings and other benefits are noted as they are found.")
                .asking(fields);
        BenefitNote note = noteOf(form);
        return form.handle(page, "The benefit is noted.", () -> benefits.note(note));
    }

    /** What is to be corrected stands in the form, so that only what is wrong is typed anew. */
    @FormMapping("/benefits/{reference}/correction")
    String correct(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        BenefitView.Expected entry = log.find(reference).expected();
        form.fill("service", entry.service());
        form.fill("what", entry.what());
        form.fill("cashable", entry.cashable() ? "YES" : "NO");
        form.fill("pounds", entry.pounds().toPlainString());
        form.fill("from", entry.from());
        FormPage page = FormPage.titled("Correct a benefit")
                .about(reference)
                .back("/benefits/" + reference, "Back")
                .explained("What you give here takes the place of the entry, which stays readable.")
                .asking(fields)
                .asking(FormField.words("reason", "Why is it corrected?"));
        BenefitNote note = noteOf(form);
        return form.handle(
                page,
                "The benefit is corrected. The entry before stays readable.",
                () -> benefits.correct(reference, note, form.text("reason")));
    }

    private static BenefitNote noteOf(Form form) {
        return new BenefitNote(
                form.text("service"),
                form.text("what"),
                form.yesOrNo("cashable"),
                form.pounds("pounds"),
                form.date("from", "The first day"));
    }
}
