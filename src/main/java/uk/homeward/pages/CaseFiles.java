package uk.homeward.pages;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CaseReferences;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.NotFound;

/** Opens a case, whichever of its references it is asked for by, and gathers what the capabilities show of it. */
@Component
class CaseFiles {
    private final List<CaseContributor> contributors;
    private final CaseReferences references;

    CaseFiles(List<CaseContributor> contributors, CaseReferences references) {
        this.contributors = contributors;
        this.references = references;
    }

    boolean isWithinCase(String reference) {
        return references.isWithinCase(reference);
    }

    /** The reference of the case, for the reference of anything within it. */
    String caseOf(String reference) {
        return owner(reference).caseOf(reference);
    }

    CaseFile open(String caseReference) {
        return new CaseFile(caseReference, owner(caseReference));
    }

    List<String> referencesIn(CaseFile file) {
        return contributors.stream()
                .map(contributor -> contributor.referencesIn(file))
                .flatMap(Collection::stream)
                .toList();
    }

    /** All cases of a person, whatever they begin with. */
    List<String> casesOf(String personReference) {
        return contributors.stream()
                .map(contributor -> contributor.casesOf(personReference))
                .flatMap(Collection::stream)
                .toList();
    }

    List<CasePart> pageParts() {
        return contributors.stream()
                .map(CaseContributor::pageParts)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * @param reference under which the task runs
     * @param guest of a provider, who sees what is needed to give care
     */
    List<CasePart> panelParts(CaseFile file, String task, String reference, boolean guest) {
        return contributors.stream()
                .map(CaseContributor::panelParts)
                .flatMap(Collection::stream)
                .filter(part -> part.guests() || !guest)
                .filter(part -> part.standsBeside(task, reference, file))
                .map(PanelPart::part)
                .toList();
    }

    private CaseContributor owner(String reference) {
        return references
                .ownerOf(reference)
                .orElseThrow(() -> new NotFound("There is no case with this reference. Check it: it looks like %s."
                        .formatted(Reference.REFERRAL.of(123))));
    }
}
