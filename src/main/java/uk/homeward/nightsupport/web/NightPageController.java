package uk.homeward.nightsupport.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.nightsupport.NightRegister;
import uk.homeward.nightsupport.ReturnTold;
import uk.homeward.nightsupport.SleepoverReturnService;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The register of support at night: references and figures, no names (ELO-27, ELO-31, ELO-36). */
@PageController
class NightPageController {
    private static final String REGISTER = "/night-support";

    private final NightRegister register;
    private final SleepoverReturnService returns;
    private final Providers providers;

    NightPageController(NightRegister register, SleepoverReturnService returns, Providers providers) {
        this.register = register;
        this.returns = returns;
        this.providers = providers;
    }

    @GetMapping(REGISTER)
    String register(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_NIGHTS);
        model.addAttribute("lines", register.lines(page));
        model.addAttribute("figures", register.figures());
        model.addAttribute("returns", returns.lastOfEach());
        model.addAttribute("mayOpen", visitor.may(Permission.SEE_PEOPLE));
        return "nightsupport/register";
    }

    @FormMapping(REGISTER + "/returns/new")
    String told(Form form) {
        Visitor.allowed(Permission.SEE_NIGHTS);
        String provider = form.text("provider");
        ReturnTold told = new ReturnTold(
                form.date("asOf", "The day"),
                form.wholeNumber("people", "People"),
                form.wholeNumber("nightsPerWeek", "Nights a week"),
                form.pounds("costPerNight"),
                form.text("present"),
                form.text("possible"),
                form.wholeNumber("nightsPossible", "Nights a week"));
        return form.handle(page(), "The return is recorded.", () -> returns.told(provider, told));
    }

    private FormPage page() {
        return FormPage.titled("Record a provider’s return on sleepovers")
                .back(REGISTER, "Back to the register")
                .explained(
                        "What a provider gives now, and how it could be given instead. The last return of each counts.")
                .asking(
                        FormField.list(
                                "provider",
                                "Which provider?",
                                FormField.choices(providers.outside(), Provider::code, Provider::name)),
                        FormField.date("asOf", "As of which day?"),
                        FormField.number("people", "How many people have a sleepover?"),
                        FormField.number("nightsPerWeek", "Sleepovers a week, over all people"),
                        FormField.pounds("costPerNight", "What does one cost?"),
                        FormField.words("present", "How are they given now?"),
                        FormField.words("possible", "How could support at night be given instead?"),
                        FormField.number("nightsPossible", "Sleepovers a week that would be left"))
                .button("Record the return");
    }
}
