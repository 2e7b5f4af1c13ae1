package uk.homeward.pages;

import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Records that a person has died, which ends whatever is live for them. */
@PageController
class RecordDeathController {
    private final PersonService people;
    private final AuditTrail trail;

    RecordDeathController(PersonService people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    @GetMapping("/people/{reference}/death")
    String ask(@PathVariable String reference, @ModelAttribute("answers") ActAnswers answers, Model model) {
        Visitor.allowed(Permission.RECORD_DEATH);
        return page(reference, model);
    }

    @PostMapping("/people/{reference}/death")
    String record(
            @PathVariable String reference,
            @ModelAttribute("answers") ActAnswers answers,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.RECORD_DEATH);
        FormErrors errors = new FormErrors();
        LocalDate diedOn = answers.day(errors, "Date of death");
        answers.requireConfirmation(errors, "Confirm that the person has died.");
        if (diedOn != null && errors.none()) {
            try {
                people.recordDeath(reference, diedOn);
                next.addFlashAttribute("done", "The death is recorded. Whatever was live for the person has ended.");
                return "redirect:/people/" + reference;
            } catch (Refusal refusal) {
                errors.add("day", refusal.sentence());
            }
        }
        model.addAttribute("errors", errors);
        return page(reference, model);
    }

    private String page(String reference, Model model) {
        model.addAttribute("person", people.find(reference));
        trail.looked(reference, reference);
        return "person/record-death";
    }
}
