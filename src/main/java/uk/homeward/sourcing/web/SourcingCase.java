package uk.homeward.sourcing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;

/** Who is looked for, who offers, and who gives the care. */
@Component
class SourcingCase implements CaseContributor {

    private static final Set<String> START = Set.of("userTask_confirmPackageStart");

    private final SourcingLookup sourcing;

    SourcingCase(SourcingLookup sourcing) {
        this.sourcing = sourcing;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.REQUIREMENT);
    }

    @Override
    public String caseOf(String reference) {
        return sourcing.caseOf(reference);
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE) ? sourcing.referencesOfPackage(file.reference()) : List.of();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("sourcing/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.besideAllOf(kinds(), part("sourcing/panel")),
                PanelPart.beside(START, part("sourcing/panel")));
    }

    private CasePart part(String template) {
        return new CasePart("who gives the care", CasePosition.SUPPORT, template, "requirement", this::requirement);
    }

    private Optional<RequirementView> requirement(CaseFile file) {
        return of(sourcing, file);
    }

    /** The newest. */
    static Optional<RequirementView> of(SourcingLookup sourcing, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(RequirementView.class, reference -> sourcing.ofPackage(reference).stream()
                        .findFirst())
                : Optional.empty();
    }

    /** Where it is not over. */
    static Optional<RequirementView> openOf(SourcingLookup sourcing, CaseFile file) {
        return of(sourcing, file).filter(requirement -> requirement.status().open());
    }
}
