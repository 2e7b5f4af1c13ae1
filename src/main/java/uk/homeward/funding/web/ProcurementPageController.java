package uk.homeward.funding.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.funding.AwardNotice;
import uk.homeward.funding.ProcurementService;
import uk.homeward.funding.TenderNotice;
import uk.homeward.site.FormErrors;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Records that a tender was issued, and that a contract was awarded after it (HAM-04). */
@PageController
class ProcurementPageController {
    private final ProcurementService procurement;
    private final Words words;

    ProcurementPageController(ProcurementService procurement, Words words) {
        this.procurement = procurement;
        this.words = words;
    }

    @GetMapping("/funding/tender")
    String askTender(Model model) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        return tender(TypedAnswers.none(), model);
    }

    @PostMapping("/funding/tender")
    String recordTender(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        expectService(answers, errors);
        LocalDate issuedOn = answers.day("issuedOn", "The day of the tender", errors);
        Set<EntryRoute> routes = Arrays.stream(EntryRoute.values())
                .filter(route -> answers.ticked("routes-" + route))
                .collect(Collectors.toSet());
        TenderNotice notice = new TenderNotice(
                issuedOn,
                answers.choice("model", ServiceModel.values()),
                routes,
                Boolean.TRUE.equals(answers.yesOrNo("shortTerm")),
                answers.text("note"));
        if (errors.done("service", () -> procurement.recordTender(answers.at("service"), notice))) {
            next.addFlashAttribute("done", "The tender is recorded.");
            return "redirect:/funding";
        }
        model.addAttribute("errors", errors);
        return tender(answers, model);
    }

    @GetMapping("/funding/award")
    String askAward(Model model) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        return award(TypedAnswers.none(), model);
    }

    @PostMapping("/funding/award")
    String recordAward(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        Visitor.allowed(Permission.RECORD_PROCUREMENT);
        TypedAnswers answers = new TypedAnswers(typed);
        FormErrors errors = new FormErrors();
        expectService(answers, errors);
        AwardNotice notice = new AwardNotice(
                answers.day("awardedOn", "The day of the award", errors),
                answers.text("provider"),
                answers.day("from", "The first day", errors),
                answers.day("until", "The last day", errors),
                answers.text("note"));
        if (errors.done("service", () -> procurement.recordAward(answers.at("service"), notice))) {
            next.addFlashAttribute("done", "The award is recorded.");
            return "redirect:/funding";
        }
        model.addAttribute("errors", errors);
        return award(answers, model);
    }

    private static void expectService(TypedAnswers answers, FormErrors errors) {
        if (!answers.ticked("service")) {
            errors.add("service", "Choose the service.");
        }
    }

    private String tender(TypedAnswers answers, Model model) {
        model.addAttribute("models", named(ServiceModel.values()));
        model.addAttribute("routes", named(EntryRoute.values()));
        model.addAttribute("yesNo", TypedAnswers.yesNo());
        return page("funding/record-tender", answers, model);
    }

    private String award(TypedAnswers answers, Model model) {
        return page("funding/record-award", answers, model);
    }

    private String page(String template, TypedAnswers answers, Model model) {
        Map<String, String> services = new LinkedHashMap<>();
        for (ServiceDefinition service : procurement.services()) {
            services.put(service.code(), service.name());
        }
        model.addAttribute("services", services);
        model.addAttribute("answers", answers);
        return template;
    }

    private Map<String, String> named(Enum<?>[] choices) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Enum<?> choice : choices) {
            named.put(choice.name(), words.of(choice));
        }
        return named;
    }
}
