package uk.homeward.reassessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.reassessment.ReassessedPersonLookup;
import uk.homeward.reassessment.ReassessedView;
import uk.homeward.reference.Reference;

/** How somebody stands in a programme of re-assessment, on their case and beside its form. */
@Component
class ReassessmentCase implements CaseContributor {

    private static final Set<String> TASKS = Set.of("userTask_explainDelay");

    private final ReassessedPersonLookup lookup;

    ReassessmentCase(ReassessedPersonLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("page"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(TASKS, part("panel")));
    }

    private CasePart part(String fragment) {
        return new CasePart("the re-assessment", CasePosition.SUPPORT, "reassessment/case", fragment, this::reassessed)
                .onlyFor(RecordPart.NEEDS);
    }

    private Optional<ReassessedView> reassessed(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(ReassessedView.class, lookup::ofPackage)
                : Optional.empty();
    }
}
