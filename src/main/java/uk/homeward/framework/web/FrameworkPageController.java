package uk.homeward.framework.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkLookup;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Who stands on the framework, how they were graded, and who serves whom. */
@PageController
@Order(51)
class FrameworkPageController implements NavigationSource {

    private final FrameworkLookup framework;
    private final FrameworkRules rules;
    private final Providers providers;

    FrameworkPageController(FrameworkLookup framework, FrameworkRules rules, Providers providers) {
        this.framework = framework;
        this.rules = rules;
        this.providers = providers;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Framework", "/framework", visitor -> rules.buysCare() && visitor.may(Permission.SEE_FRAMEWORK))
                .under(NavigationGroup.SERVICES));
    }

    @GetMapping("/framework")
    String framework(PageQuery page, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FRAMEWORK);
        model.addAttribute("members", framework.members(page));
        model.addAttribute("suppliers", framework.suppliers());
        model.addAttribute("mayAdmit", visitor.may(Permission.KEEP_FRAMEWORK));
        return "framework/framework";
    }

    @GetMapping("/framework/providers/{code}")
    String provider(@PathVariable String code, Model model) {
        Visitor visitor = Visitor.allowed(Permission.SEE_FRAMEWORK);
        model.addAttribute("service", framework.service(code));
        model.addAttribute("mayKeep", visitor.may(Permission.KEEP_FRAMEWORK));
        return "framework/provider";
    }

    /** Of those that are on no framework yet, too. */
    @GetMapping("/framework/providers")
    String providers(Model model) {
        Visitor.allowed(Permission.SEE_FRAMEWORK);
        model.addAttribute(
                "providers",
                providers.outside().stream()
                        .map(Provider::code)
                        .map(framework::service)
                        .toList());
        return "framework/providers";
    }
}
