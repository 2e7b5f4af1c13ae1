package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One area as it stands.
 *
 * @param neededMinutes a week, of what has to be offered before it opens
 * @param offeredMinutes a week, by providers
 * @param byStatus how many people stand where
 * @param late what is late, and why; nothing where it goes as it should
 * @param wholeBy when everybody is engaged at the pace of the last four weeks; nothing where nobody is left or moves
 * @param risks what is at risk on the present course, each in a sentence
 */
public record WaveView(
        String reference,
        String code,
        String area,
        WaveStatus status,
        LocalDate opensOn,
        @Nullable LocalDate openedOn,
        @Nullable String openedBy,
        @Nullable LocalDate closedOn,
        long waveMinutes,
        long neededMinutes,
        long offeredMinutes,
        EngagementCount engagement,
        Map<TransferStatus, Long> byStatus,
        List<MarketGap> gaps,
        long releasedMinutes,
        @Nullable String late,
        @Nullable LocalDate wholeBy,
        List<String> risks) {

    public String needed() {
        return Minutes.words(neededMinutes);
    }

    public String offered() {
        return Minutes.words(offeredMinutes);
    }

    public String released() {
        return Minutes.words(releasedMinutes);
    }
}
