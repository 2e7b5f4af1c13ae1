package uk.homeward.visitrecord.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.visitrecord.RecentVisits;
import uk.homeward.visitrecord.VisitRecordLists;
import uk.homeward.visitrecord.VisitRecordService;

/** How its visits went, told by a provider's own staff. */
@PageController
@Order(23)
class ProviderVisitPageController implements NavigationSource {

    private static final String PAGE = "/provider/visit-records";

    private final VisitRecordService records;
    private final RecentVisits recent;
    private final VisitRecordLists lists;
    private final FrameworkRules rules;

    ProviderVisitPageController(
            VisitRecordService records, RecentVisits recent, VisitRecordLists lists, FrameworkRules rules) {
        this.records = records;
        this.recent = recent;
        this.lists = lists;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "How visits went",
                PAGE,
                visitor -> rules.buysCare() && visitor.provider().isPresent()));
    }

    @GetMapping(PAGE)
    String all(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("records", lists.ofProvider(provider, page));
        model.addAttribute("shares", lists.shares(provider));
        return "visitrecord/ours";
    }

    @FormMapping("/provider/packages/{reference}/visit-record")
    String tell(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        Map<String, String> visits = new LinkedHashMap<>();
        recent.of(provider, reference).forEach((number, when) -> visits.put(String.valueOf(number), when));
        visits.put(VisitForm.UNPLANNED, "Nobody planned it");
        VisitForm typed = VisitForm.read(form);
        return form.handle(
                FormPage.titled("Tell how a visit went")
                        .about(reference)
                        .explained("What you told before stays as history where you put it right.")
                        .back(PAGE, "Back to how visits went")
                        .asking(VisitForm.fields(visits))
                        .button("Tell"),
                "It is on record.",
                () -> records.tell(provider, reference, typed.told()));
    }
}
