package uk.homeward.community.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.community.ConnectionLookup;
import uk.homeward.community.ConnectionView;
import uk.homeward.community.OfferPlaces;
import uk.homeward.reference.Reference;

/** A connection to volunteers, and beside the form that makes one what they offer now. */
@Component
class CommunityCase implements CaseContributor {
    private static final String CONNECT = "userTask_connectToCommunity";

    private final ConnectionLookup connections;

    CommunityCase(ConnectionLookup connections) {
        this.connections = connections;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.CONNECTION);
    }

    @Override
    public String caseOf(String reference) {
        return connections.caseOf(reference);
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return connections.referenceOf(file.reference()).stream().toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(connection("community/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(
                PanelPart.besideAllOf(kinds(), connection("community/panel")),
                PanelPart.beside(
                        Set.of(CONNECT),
                        new CasePart(
                                "the free places",
                                CasePosition.BEFORE_SUPPORT,
                                "community/panel",
                                "offers",
                                this::offers)));
    }

    private CasePart connection(String template) {
        return new CasePart(
                "the community connection", CasePosition.BEFORE_SUPPORT, template, "connection", this::connection);
    }

    private Optional<ConnectionView> connection(CaseFile file) {
        return connections.of(file.reference());
    }

    private Optional<List<OfferPlaces>> offers(CaseFile file) {
        return Optional.of(connections.offers()).filter(offers -> !offers.isEmpty());
    }
}
