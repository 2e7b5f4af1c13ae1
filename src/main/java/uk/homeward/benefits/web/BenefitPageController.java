package uk.homeward.benefits.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The benefits log: what is expected, and the forms that add to it and correct it (KEN-26). */
@PageController
class BenefitPageController {
    private final BenefitService benefits;
    private final CouncilProfile council;

    BenefitPageController(BenefitService benefits, CouncilProfile council) {
        this.benefits = benefits;
        this.council = council;
    }

    @GetMapping("/benefits")
    String log(Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("mayNote", visitor.may(Permission.NOTE_BENEFIT));
        model.addAttribute("benefits", benefits.log());
        model.addAttribute("years", benefits.years());
        return "benefits/benefits";
    }

    @GetMapping("/benefits/{reference}")
    String benefit(@PathVariable String reference, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FUNDING);
        model.addAttribute("mayNote", visitor.may(Permission.NOTE_BENEFIT));
        model.addAttribute("benefit", benefits.find(reference));
        return "benefits/benefit";
    }

    @GetMapping("/benefits/new")
    String ask(Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        return form.ask(note());
    }

    @PostMapping("/benefits/new")
    String note(Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        BenefitNote note = noteOf(form);
        return form.submit(note(), "/benefits", "The benefit is noted.", () -> benefits.note(note));
    }

    /** What is to be corrected stands in the form, so that only what is wrong is typed anew. */
    @GetMapping("/benefits/{reference}/correction")
    String askCorrection(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        BenefitView.Expected entry = benefits.find(reference).expected();
        form.fill("service", entry.service());
        form.fill("what", entry.what());
        form.fill("cashable", entry.cashable() ? "YES" : "NO");
        form.fill("pounds", entry.pounds().toPlainString());
        form.fill("from", entry.from());
        return form.ask(correction(reference));
    }

    @PostMapping("/benefits/{reference}/correction")
    String correct(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        benefits.find(reference);
        BenefitNote note = noteOf(form);
        return form.submit(
                correction(reference),
                "/benefits/" + reference,
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

    private FormPage note() {
        return FormPage.titled("Note a benefit")
                .back("/benefits", "Back")
                .explained("Savings and other benefits are noted as they are found.")
                .asking(fields(null));
    }

    private FormPage correction(String reference) {
        return FormPage.titled("Correct a benefit")
                .about(reference)
                .back("/benefits/" + reference, "Back")
                .explained("What you give here takes the place of the entry, which stays readable.")
                .asking(fields(FormField.words("reason", "Why is it corrected?")));
    }

    private List<FormField> fields(@Nullable FormField more) {
        List<FormField> fields = new ArrayList<>(List.of(
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
                FormField.date("from", "From when?")));
        if (more != null) {
            fields.add(more);
        }
        return fields;
    }
}
