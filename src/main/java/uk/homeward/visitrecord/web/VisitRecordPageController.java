package uk.homeward.visitrecord.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.visitrecord.VisitAlarms;
import uk.homeward.visitrecord.VisitRecordLists;

/** Visits that were not made, for whoever sees to the person; and how those went that were not as planned. */
@PageController
@Order(54)
class VisitRecordPageController implements NavigationSource, PageSection {

    private static final String MISSED = "/missed-visits";
    private static final String RECORDS = "/visit-records";
    private static final String PROVIDER = "/framework/providers/";

    private final VisitAlarms alarms;
    private final VisitRecordLists lists;
    private final FrameworkRules rules;

    VisitRecordPageController(VisitAlarms alarms, VisitRecordLists lists, FrameworkRules rules) {
        this.alarms = alarms;
        this.lists = lists;
        this.rules = rules;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("Visits not made", MISSED), entry("Late and missed visits", RECORDS));
    }

    private NavigationEntry entry(String label, String address) {
        return new NavigationEntry(label, address, visitor -> rules.buysCare() && visitor.may(Permission.SEE_BREACHES))
                .under(NavigationGroup.FINDING_CARE);
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (address.equals("/") && visitor.may(Permission.SEE_BREACHES)) {
            return List.of(new Shown(Place.WARNING, "visitrecord/missed", "alarm", alarms.countOpen()));
        }
        return address.startsWith(PROVIDER) && visitor.may(Permission.SEE_FRAMEWORK)
                ? List.of(new Shown(
                        Place.BODY,
                        "visitrecord/records",
                        "shares",
                        lists.shares(address.substring(PROVIDER.length()))))
                : List.of();
    }

    @GetMapping(MISSED)
    String missed(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("alarms", alarms.open(page));
        model.addAttribute("mayAnswer", Visitor.current().may(Permission.ANSWER_MISSED_VISIT));
        return "visitrecord/missed";
    }

    @GetMapping(RECORDS)
    String records(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("records", lists.toLookAt(page));
        return "visitrecord/records";
    }
}
