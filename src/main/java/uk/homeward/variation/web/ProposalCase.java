package uk.homeward.variation.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.reference.Reference;
import uk.homeward.variation.ProposalService;

/** A proposal belongs to the case of its package: whoever may not see the one may not answer the other. */
@Component
class ProposalCase implements CaseContributor {

    private final ProposalService proposals;

    ProposalCase(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.PROPOSAL);
    }

    @Override
    public String caseOf(String reference) {
        return proposals.find(reference).packageReference();
    }
}
