package uk.homeward.transfer;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;

/** Gaps of the market as they are read. */
@Service
@Transactional(readOnly = true)
public class GapLookup {

    private final FoundGaps gaps;

    GapLookup(FoundGaps gaps) {
        this.gaps = gaps;
    }

    public FoundGapView find(String reference) {
        return gaps.findById(Reference.MARKET_GAP.id(reference))
                .map(FoundGap::view)
                .orElseThrow(Reference.MARKET_GAP::unknown);
    }

    /** The newest of each need, by need. */
    public List<FoundGapView> ofWave(String wave) {
        return gaps.newest(Reference.WAVE.id(wave)).values().stream()
                .sorted(Comparator.comparing(FoundGap::need))
                .map(FoundGap::view)
                .toList();
    }
}
