package uk.homeward.rehearsal.web;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;

/** Moves the demo's clock, so that weeks can be shown in minutes. */
@PageController
@Profile("demo & !production")
class RehearsalPageController {
    private final RehearsalService rehearsal;
    private final Clock clock;

    RehearsalPageController(RehearsalService rehearsal, Clock clock) {
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @GetMapping("/rehearsal")
    String show(Model model) {
        model.addAttribute("now", clock.instant());
        return "rehearsal/rehearsal";
    }

    /**
     * @param advance one of the steps of the page, or {@code other}
     * @param days how many days, where another step is wanted
     */
    @PostMapping("/rehearsal")
    String move(
            @RequestParam(defaultValue = "") String advance,
            @RequestParam(defaultValue = "") String days,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("advance", advance);
        model.addAttribute("days", days);
        if (advance.isEmpty()) {
            return wrong("advance", "Choose how far the clock is to be moved.", model);
        }
        if (advance.equals("other") && !days.strip().matches("[1-9][0-9]{0,2}")) {
            return wrong("days", "Days must be a whole number from 1 to 999.", model);
        }
        try {
            next.addFlashAttribute(
                    "moved", rehearsal.advance(advance.equals("other") ? "P" + days.strip() + "D" : advance));
            return "redirect:/rehearsal";
        } catch (Refusal refusal) {
            return wrong("advance", refusal.sentence(), model);
        }
    }

    private String wrong(String field, String sentence, Model model) {
        model.addAttribute("errors", FormErrors.of(field, sentence));
        return show(model);
    }
}
