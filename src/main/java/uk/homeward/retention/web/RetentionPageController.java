package uk.homeward.retention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Refusal;
import uk.homeward.retention.DeletedRecords;
import uk.homeward.retention.DueRecords;
import uk.homeward.retention.RetentionNight;
import uk.homeward.retention.RetentionRules;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What a night would delete and why, before it does; and what former nights have deleted. */
@PageController
@Order(80)
class RetentionPageController implements NavigationSource {

    private static final int HELD_SHOWN = 20;

    private final DueRecords due;
    private final DeletedRecords deleted;
    private final RetentionRules rules;
    private final Clock clock;

    RetentionPageController(DueRecords due, DeletedRecords deleted, RetentionRules rules, Clock clock) {
        this.due = due;
        this.deleted = deleted;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Retention", "/retention", Permission.GOVERN_INFORMATION)
                .under(NavigationGroup.RECORDS));
    }

    @GetMapping("/retention")
    String preview(PageQuery page, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate day = on == null ? tomorrow : on;
        if (day.isBefore(tomorrow)) {
            throw new Refusal("on", "That night is over. Look at the records deleted, or give a later day.");
        }
        model.addAttribute("rules", rules);
        model.addAttribute("most", RetentionNight.MOST);
        model.addAttribute("day", day);
        model.addAttribute("later", List.of(tomorrow.plusDays(28), tomorrow.plusMonths(6), tomorrow.plusYears(1)));
        model.addAttribute("due", due.on(day, false, page));
        model.addAttribute("held", due.on(day, true, PageQuery.first(HELD_SHOWN)));
        return "retention/retention";
    }

    @GetMapping("/retention/deleted")
    String deleted(PageQuery page, Model model) {
        Visitor.allowed(Permission.GOVERN_INFORMATION);
        model.addAttribute("deleted", deleted.all(page));
        return "retention/deleted";
    }
}
