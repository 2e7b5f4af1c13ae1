package uk.homeward.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.assessment.Comparison;
import uk.homeward.audit.AuditTrail;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Who waits for an assessment, and what two assessments of one person found. */
@PageController
@Order(28)
class AssessmentPageController implements NavigationSource {
    private static final String LIST = "/assessments";

    private final AssessmentService assessments;
    private final CarePackageService packages;
    private final AuditTrail trail;

    AssessmentPageController(AssessmentService assessments, CarePackageService packages, AuditTrail trail) {
        this.assessments = assessments;
        this.packages = packages;
        this.trail = trail;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Assessments", LIST, Permission.ASSESS_NEEDS));
    }

    @GetMapping(LIST)
    String waiting(PageQuery page, Model model) {
        Visitor.allowed(Permission.ASSESS_NEEDS);
        model.addAttribute("waiting", assessments.waiting(page));
        model.addAttribute("unmet", assessments.unmetNeeds());
        return "assessment/waiting";
    }

    /** Two of the person whose package it is; the last two where nobody says which. */
    @ShowsRecord(RecordPart.NEEDS)
    @GetMapping("/cases/{reference}/assessments")
    String compare(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String other,
            Model model) {
        Visitor.allowed(Permission.ASSESS_NEEDS);
        List<AssessmentView> all = assessments.ofPerson(packages.find(reference).personReference());
        if (all.size() < 2) {
            throw new NotFound("This person has no two assessments yet.");
        }
        trail.looked(reference, reference);
        model.addAttribute("reference", reference);
        model.addAttribute("all", all);
        model.addAttribute("comparison", Comparison.of(among(all, one, 1), among(all, other, 0)));
        return "assessment/compare";
    }

    private static AssessmentView among(List<AssessmentView> all, @Nullable String asked, int otherwise) {
        return all.stream()
                .filter(assessment -> assessment.reference().equals(asked))
                .findFirst()
                .orElseGet(() -> all.get(otherwise));
    }
}
