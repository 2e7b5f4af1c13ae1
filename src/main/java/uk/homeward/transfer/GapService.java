package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.reference.Reference;
import uk.homeward.transfer.TransferFact.MarketGapAnswered;
import uk.homeward.transfer.TransferFact.MarketGapFilled;
import uk.homeward.transfer.TransferFact.MarketGapFound;

/** What the market of an area lacks is work for whoever makes contracts, once for each gap (DER-26). */
@Service
@Transactional
public class GapService {

    private final FoundGaps gaps;
    private final TransferStore store;

    GapService(FoundGaps gaps, TransferStore store) {
        this.gaps = gaps;
        this.store = store;
    }

    /** New gaps become work; of those that are known nobody is asked twice, and what is there now is nobody's work any more. */
    void look(long wave, List<MarketGap> found) {
        Map<CareNeed, FoundGap> known = gaps.newest(wave);
        LocalDate today = store.today();
        for (MarketGap gap : found) {
            FoundGap before = known.get(gap.need());
            if (before == null || before.asksAgain(today)) {
                open(wave, gap, today);
            } else {
                before.isNow(gap.minutes());
                gaps.saveAndFlush(before);
            }
        }
        close(wave, found);
    }

    /** What is not missing any more; nothing new becomes work. */
    void close(long wave, List<MarketGap> missing) {
        List<CareNeed> needs = missing.stream().map(MarketGap::need).toList();
        gaps.newest(wave).values().stream()
                .filter(gap -> !gap.filled() && !needs.contains(gap.need()))
                .forEach(this::fill);
    }

    private void open(long wave, MarketGap gap, LocalDate today) {
        FoundGap opened =
                gaps.saveAndFlush(new FoundGap(wave, gap, today.plusDays(WaveService.LOOK_AGAIN_DAYS), today));
        store.announce(new MarketGapFound(opened.reference(), gap.wave(), gap.need(), gap.minutes(), opened.dueOn()));
    }

    private void fill(FoundGap gap) {
        boolean waited = gap.fill(store.today());
        gaps.saveAndFlush(gap);
        if (waited) {
            store.announce(new MarketGapFilled(gap.reference(), Reference.WAVE.of(gap.waveId())));
        }
    }

    /** @param expectedOn the day on which the hours are to be there; if they are not, it is work again */
    public void answer(
            String reference, @Nullable GapAnswer answer, @Nullable String note, @Nullable LocalDate expectedOn) {
        FoundGap gap = load(reference);
        gap.answer(answer, note, expectedOn, store.today(), Actor.name());
        gaps.saveAndFlush(gap);
        store.announce(new MarketGapAnswered(reference, Reference.WAVE.of(gap.waveId())));
    }

    private FoundGap load(String reference) {
        return gaps.findById(Reference.MARKET_GAP.id(reference)).orElseThrow(Reference.MARKET_GAP::unknown);
    }
}
