package uk.homeward.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;

/**
 * How a person came in.
 *
 * @param delayDays days between being medically fit and going home, 0 if none (KEN-08); null where not known
 */
public record EntryView(
        String referralReference,
        EntryRoute route,
        @Nullable LocalDate dischargeOn,
        @Nullable OfferAnswer offer,
        boolean assessmentNeeded,
        @Nullable Integer delayDays,
        @Nullable String episodeReference) {}
