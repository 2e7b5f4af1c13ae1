package uk.homeward.rehearsal.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.casefile.CaseReferences;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.FiredTimer;
import uk.homeward.rehearsal.RehearsalReport;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.site.Form;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Visitor;

/** Moves the demo's clock, so that weeks can be shown in minutes. */
@PageController
@Order(110)
@Profile("demo & !production")
class RehearsalPageController implements NavigationSource {
    private final RehearsalService rehearsal;
    private final CaseReferences references;
    private final Clock clock;

    RehearsalPageController(RehearsalService rehearsal, CaseReferences references, Clock clock) {
        this.rehearsal = rehearsal;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Rehearsal", "/rehearsal", Visitor::staff).under(NavigationGroup.SYSTEM));
    }

    @GetMapping("/rehearsal")
    String show(Form form, Model model) {
        model.addAttribute("now", clock.instant());
        model.addAttribute("fields", AdvanceFields.all());
        return "rehearsal/rehearsal";
    }

    @PostMapping("/rehearsal")
    String move(Form form, Model model, RedirectAttributes next) {
        String advance = AdvanceFields.read(form);
        if (advance == null || !form.errors().none()) {
            return show(form, model);
        }
        try {
            if (form.sentFirst("/rehearsal")) {
                RehearsalReport moved = rehearsal.advance(advance);
                next.addFlashAttribute("moved", moved);
                next.addFlashAttribute("cases", casesAmong(moved));
            }
            return "redirect:/rehearsal";
        } catch (Refusal refusal) {
            form.errors().add("advance", refusal.sentence());
            return show(form, model);
        }
    }

    /** A programme has timers, too, and is nobody's case. */
    private Set<String> casesAmong(RehearsalReport moved) {
        return moved.fired().stream()
                .map(FiredTimer::reference)
                .filter(references::isWithinCase)
                .collect(Collectors.toSet());
    }
}
