package uk.homeward.benefits.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.benefits.BenefitNote;
import uk.homeward.benefits.BenefitService;
import uk.homeward.benefits.BenefitView;
import uk.homeward.benefits.Realisation;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;

/** The benefits log: what is expected, what came of it, and the forms that add to it (KEN-26). */
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
    String ask(Model model) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        return expected(null, TypedAnswers.none(), model);
    }

    @PostMapping("/benefits/new")
    String note(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        BenefitNote note = noteOf(answers, errors);
        if (errors.done("service", () -> benefits.note(note))) {
            next.addFlashAttribute("done", "The benefit is noted.");
            return "redirect:/benefits";
        }
        model.addAttribute("errors", errors);
        return expected(null, answers, model);
    }

    @GetMapping("/benefits/{reference}/correction")
    String askCorrection(@PathVariable String reference, Model model) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        return expected(reference, typed(benefits.find(reference).expected()), model);
    }

    @PostMapping("/benefits/{reference}/correction")
    String correct(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        BenefitNote note = noteOf(answers, errors);
        if (errors.done("service", () -> benefits.correct(reference, note, answers.text("reason")))) {
            return changed(reference, "The benefit is corrected. The entry before stays readable.", next);
        }
        model.addAttribute("errors", errors);
        return expected(reference, answers, model);
    }

    @GetMapping("/benefits/{reference}/realised")
    String askRealised(@PathVariable String reference, Model model) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        return realised(reference, null, TypedAnswers.none(), model);
    }

    @PostMapping("/benefits/{reference}/realised")
    String realise(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        Realisation told = realisationOf(answers, errors);
        if (errors.done("pounds", () -> benefits.realise(reference, told))) {
            return changed(reference, "What was realised is recorded.", next);
        }
        model.addAttribute("errors", errors);
        return realised(reference, null, answers, model);
    }

    @GetMapping("/benefits/{reference}/realised/{number}/correction")
    String askRealisedCorrection(@PathVariable String reference, @PathVariable long number, Model model) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        BenefitView.Realised wrong = benefits.find(reference).realised().stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("This benefit has no such entry. Open it to see its entries."));
        return realised(reference, number, typed(wrong), model);
    }

    @PostMapping("/benefits/{reference}/realised/{number}/correction")
    String correctRealised(
            @PathVariable String reference,
            @PathVariable long number,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        Visitor.allowed(Permission.NOTE_BENEFIT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        Realisation told = realisationOf(answers, errors);
        if (errors.done("pounds", () -> benefits.correctRealised(reference, number, told, answers.text("reason")))) {
            return changed(reference, "The entry is corrected. The one before stays readable.", next);
        }
        model.addAttribute("errors", errors);
        return realised(reference, number, answers, model);
    }

    private static String changed(String reference, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:/benefits/" + reference;
    }

    private static BenefitNote noteOf(TypedAnswers answers, FormErrors errors) {
        return new BenefitNote(
                answers.text("service"),
                answers.text("what"),
                answers.yesOrNo("cashable"),
                answers.pounds("pounds", errors),
                answers.day("from", "The first day", errors));
    }

    private static Realisation realisationOf(TypedAnswers answers, FormErrors errors) {
        return new Realisation(
                answers.pounds("pounds", errors), answers.day("on", "The day", errors), answers.text("evidence"));
    }

    /** What is to be corrected stands in the form, so that only what is wrong is typed anew. */
    private static TypedAnswers typed(BenefitView.Expected entry) {
        return new TypedAnswers(Map.of(
                "service", entry.service(),
                "what", entry.what(),
                "cashable", entry.cashable() ? "YES" : "NO",
                "pounds", entry.pounds().toPlainString(),
                "from-day", String.valueOf(entry.from().getDayOfMonth()),
                "from-month", String.valueOf(entry.from().getMonthValue()),
                "from-year", String.valueOf(entry.from().getYear())));
    }

    private static TypedAnswers typed(BenefitView.Realised entry) {
        return new TypedAnswers(Map.of(
                "pounds", entry.pounds().toPlainString(),
                "evidence", entry.evidence(),
                "on-day", String.valueOf(entry.on().getDayOfMonth()),
                "on-month", String.valueOf(entry.on().getMonthValue()),
                "on-year", String.valueOf(entry.on().getYear())));
    }

    private String expected(@Nullable String reference, TypedAnswers answers, Model model) {
        Map<String, String> services = new LinkedHashMap<>();
        council.services().forEach(service -> services.put(service.code(), service.name()));
        model.addAttribute("services", services);
        model.addAttribute("yesNo", yesNo());
        model.addAttribute("reference", reference);
        model.addAttribute("answers", answers);
        return "benefits/note-benefit";
    }

    private static Map<String, String> yesNo() {
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put("YES", "Yes: it frees money");
        yesNo.put("NO", "No: it frees time or capacity, or improves something else");
        return yesNo;
    }

    private String realised(String reference, @Nullable Long number, TypedAnswers answers, Model model) {
        model.addAttribute("benefit", benefits.find(reference));
        model.addAttribute("number", number);
        model.addAttribute("answers", answers);
        return "benefits/realise-benefit";
    }
}
