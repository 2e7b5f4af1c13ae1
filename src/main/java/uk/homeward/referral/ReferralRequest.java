package uk.homeward.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;

/**
 * A request for support as it comes in: one form for every service (KEN-14). Checked by {@link ReferralService#receive}.
 *
 * @param personReference of a person already known, in place of {@code person}
 * @param area where the person lives: information only, never a barrier (DER-09)
 * @param expectedDischargeOn needed where a hospital refers
 * @param medicallyFitOn the day on which the person no longer met the criteria to reside, from which delay is counted (KEN-08)
 * @param formerPackage reference of the package that lapsed during the hospital stay and is to be restarted (KEN-06)
 */
public record ReferralRequest(
        @Nullable String personReference,
        @Nullable PersonDetails person,
        @Nullable ReferralSource source,
        @Nullable EnablementTrigger trigger,
        boolean urgent,
        @Nullable String area,
        @Nullable LocalDate expectedDischargeOn,
        @Nullable LocalDate medicallyFitOn,
        @Nullable String formerPackage,
        @Nullable String situation) {}
