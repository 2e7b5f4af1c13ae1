package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The programme as it stands today (DER-01).
 *
 * @param decision code of the decision behind it
 * @param background what led here, oldest first (DER-06)
 * @param inForceOn nothing while the decision is not
 * @param areas of the programme that are not planned yet
 * @param gains name of the short-term service that gains what is released; nothing where none does
 */
public record ProgrammeView(
        String title,
        String decision,
        List<String> background,
        @Nullable LocalDate inForceOn,
        List<WaveView> waves,
        List<TransferRules.Area> areas,
        long releasedMinutes,
        long toProviders,
        @Nullable String gains) {

    /** Of all areas that are not closed: work for whoever makes contracts (DER-26). */
    public List<MarketGap> gaps() {
        return waves.stream()
                .filter(wave -> wave.status() != WaveStatus.CLOSED)
                .flatMap(wave -> wave.gaps().stream())
                .toList();
    }

    public String released() {
        return Minutes.words(releasedMinutes);
    }

    public String providers() {
        return Minutes.words(toProviders);
    }
}
