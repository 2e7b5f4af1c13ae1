package uk.homeward.pages;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.AssessmentOutcome;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The small page of each act on a case: what was typed stays when something is wrong with it. */
@PageController
class CaseActController {
    private final CaseFiles files;
    private final CaseActs acts;
    private final CaseStanding standing;
    private final PersonService people;
    private final AuditTrail trail;

    CaseActController(CaseFiles files, CaseActs acts, CaseStanding standing, PersonService people, AuditTrail trail) {
        this.files = files;
        this.acts = acts;
        this.standing = standing;
        this.people = people;
        this.trail = trail;
    }

    @GetMapping("/cases/{reference}/{path}")
    String ask(
            @PathVariable String reference,
            @PathVariable String path,
            @ModelAttribute("answers") ActAnswers answers,
            Model model) {
        CaseAct act = permitted(path);
        CaseFile file = applicable(act, reference);
        trail.looked(reference, reference);
        return page(file, act, model);
    }

    @PostMapping("/cases/{reference}/{path}")
    String perform(
            @PathVariable String reference,
            @PathVariable String path,
            @ModelAttribute("answers") ActAnswers answers,
            Model model,
            RedirectAttributes next) {
        CaseAct act = permitted(path);
        CaseFile file = applicable(act, reference);
        FormErrors errors = new FormErrors();
        try {
            String done = act.perform(file, answers, errors);
            if (done != null) {
                next.addFlashAttribute("done", done);
                return "redirect:/cases/" + reference;
            }
        } catch (Refusal refusal) {
            errors.add(fieldFor(refusal, act.form()), refusal.sentence());
        }
        model.addAttribute("errors", errors);
        return page(file, act, model);
    }

    private CaseAct permitted(String path) {
        CaseAct act = acts.at(path).orElseThrow(() -> new NotFound("There is no such page."));
        Visitor.allowed(Permission.SEE_PEOPLE);
        Visitor.allowed(act.permission());
        return act;
    }

    private CaseFile applicable(CaseAct act, String reference) {
        CaseFile file = files.open(reference);
        if (!act.appliesTo(file)) {
            throw new Conflict(
                    "This cannot be done as the case stands now. Somebody may have been quicker: open the case"
                            + " and look at what happened last.");
        }
        return file;
    }

    private String page(CaseFile file, CaseAct act, Model model) {
        model.addAttribute("reference", file.reference());
        model.addAttribute("person", people.find(file.personReference()));
        model.addAttribute("form", act.form());
        model.addAttribute("sequels", Sequel.values());
        model.addAttribute("assessmentOutcomes", asksAssessment(file, act) ? AssessmentOutcome.values() : null);
        return "case-act";
    }

    /** A service that is an assessment at home ends with what the assessment found, also when it ends early (HAM-11). */
    private boolean asksAssessment(CaseFile file, CaseAct act) {
        return act.form().asksSequel()
                && standing.supportStarted(file)
                && standing.episode(file)
                        .filter(episode -> episode.purpose() == ShortTermPurpose.ASSESSMENT_AT_HOME)
                        .isPresent();
    }

    /** Where on this page the value stands that the domain refused. */
    private static String fieldFor(Refusal refusal, CaseAct.Form form) {
        String field = refusal.field() == null ? "" : refusal.field();
        if (field.endsWith("On") && form.date() != null) {
            return "day";
        }
        if (List.of("sequel", "assessmentOutcome", "hoursStillNeeded").contains(field) && form.asksSequel()) {
            return field;
        }
        return form.reason() != null
                        && (field.toLowerCase(java.util.Locale.ROOT).contains("reason") || form.date() == null)
                ? "reason"
                : "day";
    }
}
