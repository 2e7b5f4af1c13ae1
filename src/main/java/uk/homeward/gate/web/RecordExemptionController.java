package uk.homeward.gate.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.audit.AuditTrail;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Records why a person may have long-term support without a short-term service first (HAM-08). */
@PageController
class RecordExemptionController {
    private final GateService gate;
    private final PersonService people;
    private final AuditTrail trail;

    RecordExemptionController(GateService gate, PersonService people, AuditTrail trail) {
        this.gate = gate;
        this.people = people;
        this.trail = trail;
    }

    record ExemptionAnswers(@Nullable ExemptionGround ground, @Nullable String reason) {}

    @GetMapping("/people/{reference}/exemption")
    String ask(@PathVariable String reference, @ModelAttribute("answers") ExemptionAnswers answers, Model model) {
        Visitor.allowed(Permission.RECORD_EXEMPTION);
        return page(reference, model);
    }

    @PostMapping("/people/{reference}/exemption")
    String record(
            @PathVariable String reference,
            @ModelAttribute("answers") ExemptionAnswers answers,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.RECORD_EXEMPTION);
        try {
            gate.recordExemption(reference, new ExemptionRequest(answers.ground(), answers.reason()));
            next.addFlashAttribute("done", "The exemption is recorded.");
            return "redirect:/people/" + reference;
        } catch (Refusal refusal) {
            FormErrors errors = new FormErrors();
            errors.add(Objects.requireNonNullElse(refusal.field(), "ground"), refusal.sentence());
            model.addAttribute("errors", errors);
            return page(reference, model);
        }
    }

    private String page(String reference, Model model) {
        model.addAttribute("person", people.find(reference));
        model.addAttribute("grounds", ExemptionGround.values());
        trail.looked(reference, reference);
        return "gate/record-exemption";
    }
}
