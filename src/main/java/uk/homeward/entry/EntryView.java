package uk.homeward.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;

/**
 * How a person came in.
 *
 * @param careInstead where the offer was declined
 * @param formerSupport reference of what is restarted then
 * @param wishSaidBy who said that no care is wanted
 * @param wishCapacity whether the person had capacity for that decision
 * @param delayDays days between being medically fit and going home, 0 if none (KEN-08); null where not known
 */
public record EntryView(
        String referralReference,
        EntryRoute route,
        @Nullable LocalDate dischargeOn,
        @Nullable OfferAnswer offer,
        boolean assessmentNeeded,
        @Nullable Integer delayDays,
        @Nullable String episodeReference,
        @Nullable CareInstead careInstead,
        @Nullable String formerSupport,
        @Nullable WishSaidBy wishSaidBy,
        @Nullable Boolean wishCapacity) {}
