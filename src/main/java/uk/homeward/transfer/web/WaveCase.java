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
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveView;

/** An area beside the form in which its market is confirmed. It is about the market, not about a person. */
@Component
class WaveCase implements CaseContributor {

    private final WaveLookup waves;

    WaveCase(WaveLookup waves) {
        this.waves = waves;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.WAVE);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        return CaseSubject.matter("Transfers in " + wave(file).orElseThrow().area());
    }

    @Override
    public boolean aboutPeople() {
        return false;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                kinds(), new CasePart("the area", CasePosition.REQUEST, "transfer/case", "wave", this::wave)));
    }

    private Optional<WaveView> wave(CaseFile file) {
        return file.once(WaveView.class, reference -> Optional.of(waves.find(reference)));
    }
}
