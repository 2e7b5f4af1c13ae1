package uk.homeward.delivery;

import java.time.LocalDate;

/**
 * Care that a provider hands back, and still gives.
 *
 * @param requiredDays notice that the contract asks for
 */
public record NoticeView(
        String packageReference,
        String area,
        String providerName,
        LocalDate givenOn,
        LocalDate lastDay,
        int noticeDays,
        int requiredDays,
        String reason) {

    /** Shorter than the contract asks for: a breach on the provider's record. */
    public boolean tooShort() {
        return noticeDays < requiredDays;
    }
}
