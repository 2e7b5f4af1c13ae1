package uk.homeward.transfer.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.FoundGapView;
import uk.homeward.transfer.GapLookup;
import uk.homeward.transfer.WaveLookup;

/** A gap of the market beside the form in which it is answered. It is about the market, not about a person. */
@Component
class MarketGapCase implements CaseContributor {

    private final GapLookup gaps;
    private final WaveLookup waves;

    MarketGapCase(GapLookup gaps, WaveLookup waves) {
        this.gaps = gaps;
        this.waves = waves;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.MARKET_GAP);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        return CaseSubject.matter(
                "The market of " + waves.find(gap(file).orElseThrow().wave()).area());
    }

    @Override
    public boolean aboutPeople() {
        return false;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                kinds(), new CasePart("the gap", CasePosition.REQUEST, "transfer/case", "gap", this::gap)));
    }

    private Optional<FoundGapView> gap(CaseFile file) {
        return file.once(FoundGapView.class, reference -> Optional.of(gaps.find(reference)));
    }
}
