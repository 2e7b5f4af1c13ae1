package uk.homeward.contribution.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.contribution.ContributionService;
import uk.homeward.contribution.ContributionView;
import uk.homeward.reference.Reference;

/** What the person pays, on the case of their package, for those who see money. */
@Component
class ContributionCase implements CaseContributor {

    private final ContributionService contributions;

    ContributionCase(ContributionService contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(
                new CasePart("what the person pays", CasePosition.SUPPORT, "contribution/case", "pays", file -> of(
                                        contributions, file)
                                .filter(found -> !found.all().isEmpty()))
                        .onlyFor(RecordPart.MONEY));
    }

    /** All of one package, the newest first. */
    record Found(List<ContributionView> all) {

        public Optional<ContributionView> open() {
            return all.stream().filter(one -> one.status().open()).findFirst();
        }

        public Optional<ContributionView> decided() {
            return all.stream().filter(ContributionView::decided).findFirst();
        }
    }

    /** Read once for each case; an act sees what its page shows. Nothing where the case is no package. */
    static Optional<Found> of(ContributionService contributions, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(contributions.ofPackage(reference))))
                : Optional.empty();
    }
}
