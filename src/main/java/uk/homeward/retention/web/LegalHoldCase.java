package uk.homeward.retention.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.retention.LegalHoldLookup;
import uk.homeward.retention.LegalHoldView;

/** Whether a case is held, by itself or with its person. */
@Component
class LegalHoldCase implements CaseContributor {

    private final LegalHoldLookup holds;

    LegalHoldCase(LegalHoldLookup holds) {
        this.holds = holds;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                "the legal hold", CasePosition.FIRST, "retention/parts", "held", file -> Optional.of(holding(file))
                        .filter(found -> !found.isEmpty())));
    }

    private List<LegalHoldView> holding(CaseFile file) {
        return file.aboutPerson() ? holds.holding(List.of(file.reference(), file.personReference())) : List.of();
    }
}
