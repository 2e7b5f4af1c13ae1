package uk.homeward.confidentiality.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.confidentiality.RecordOpeningService;
import uk.homeward.confidentiality.RestrictionLookup;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** For whoever answers for them: the records that are restricted, and who opened one that was closed to them. */
@PageController
@Order(95)
class RestrictedRecordsController implements NavigationSource, PageSection {
    private static final String LIST = "/restricted-records";

    private final RestrictionLookup restrictions;
    private final RecordOpeningService openings;

    RestrictedRecordsController(RestrictionLookup restrictions, RecordOpeningService openings) {
        this.restrictions = restrictions;
        this.openings = openings;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Restricted", LIST, Permission.ANSWER_FOR_RESTRICTIONS)
                .under(NavigationGroup.RECORDS));
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        long open =
                address.equals("/") && visitor.may(Permission.ANSWER_FOR_RESTRICTIONS) ? openings.countToLookInto() : 0;
        return open == 0 ? List.of() : List.of(new Shown(Place.WARNING, "confidentiality/parts", "alarm", open));
    }

    @GetMapping(LIST)
    String list(@RequestParam(defaultValue = "") String sought, PageQuery page, Model model) {
        Visitor.allowed(Permission.ANSWER_FOR_RESTRICTIONS);
        model.addAttribute("sought", sought);
        model.addAttribute("restricted", restrictions.search(sought, page));
        model.addAttribute("openings", openings.all(page));
        return "confidentiality/restricted";
    }

    @FormMapping("/restricted-records/openings/{number}")
    String lookInto(@PathVariable long number, Form form) {
        Visitor.allowed(Permission.ANSWER_FOR_RESTRICTIONS);
        FormPage page = FormPage.titled("Look into why a record was opened")
                .back(LIST, "Back to the restricted records")
                .asking(FormField.words("finding", "What did you find?")
                        .hint("Whether the reason holds, and what follows where it does not"))
                .button("Record what you found");
        return form.handle(
                page, "It is recorded what you found.", () -> openings.lookInto(number, form.text("finding")));
    }
}
