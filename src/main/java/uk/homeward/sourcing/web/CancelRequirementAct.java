package uk.homeward.sourcing.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.SourcingLookup;

/** Nobody is looked for any more, and the package ends before it has begun. */
@Component
@Order(43)
class CancelRequirementAct extends CaseAct {

    private final RequirementEndings endings;
    private final SourcingLookup lookup;
    private final CarePackageService packages;

    CancelRequirementAct(RequirementEndings endings, SourcingLookup lookup, CarePackageService packages) {
        super(
                "cancel-requirement",
                Permission.CLOSE_REQUIREMENT,
                "Nobody is looked for any more; the package is over.");
        this.endings = endings;
        this.lookup = lookup;
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file)
                .filter(unused -> packages.find(file.reference()).startedOn() == null)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Cancel the search for a provider")
                .explained(
                        "The package ends before it has begun, and offers are declined. If needs are left, ask for a new assessment.")
                .asking(
                        FormField.choice(
                                "packageEnd",
                                "Why is nobody needed any more?",
                                FormField.choices(
                                        java.util.List.of(PackageEnd.PERSON_WISHED, PackageEnd.WITHDRAWN),
                                        PackageEnd::name,
                                        PackageEnd::label)),
                        FormField.words("reason", "What has happened?"))
                .warningButton("Cancel the search");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        PackageEnd end = answers.choice("packageEnd", PackageEnd.class);
        String reason = answers.text("reason");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> endings.cancel(reference, end, reason);
    }
}
