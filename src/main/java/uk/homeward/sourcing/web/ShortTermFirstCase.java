package uk.homeward.sourcing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.gate.GateService;
import uk.homeward.gate.GateView;
import uk.homeward.reference.Reference;

/**
 * What the gate will say of a new package, while there is time to do something about it: from the assessment on. It refuses
 * nothing before the plan is agreed.
 */
@Component
class ShortTermFirstCase implements CaseContributor {

    private final CarePackageService packages;
    private final GateService gate;

    ShortTermFirstCase(CarePackageService packages, GateService gate) {
        this.packages = packages;
        this.gate = gate;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("page"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(Set.of(Reference.ASSESSMENT), part("panel")));
    }

    private CasePart part(String fragment) {
        return new CasePart(
                "whether short-term support comes first",
                CasePosition.BEFORE_SUPPORT,
                "sourcing/short-term-first",
                fragment,
                this::refusal);
    }

    private Optional<GateView> refusal(CaseFile file) {
        if (!gate.asks() || !file.beginsWith(Reference.PACKAGE)) {
            return Optional.empty();
        }
        return file.once(
                GateView.class,
                reference -> packages.find(reference).status() == PackageStatus.DRAFT
                        ? Optional.of(gate.mayCommissionLongTerm(file.personReference()))
                                .filter(found -> !found.allowed())
                        : Optional.empty());
    }
}
