package uk.homeward.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails;
import uk.homeward.refusal.Wording;

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
        @Size(max = Wording.LINE) @Nullable String personReference,
        @Nullable PersonDetails person,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable ReferralSource source,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable EnablementTrigger trigger,
        boolean urgent,
        @Size(max = Wording.LINE) @Nullable String area,
        @Nullable LocalDate expectedDischargeOn,
        @Nullable LocalDate medicallyFitOn,
        @Size(max = Wording.LINE) @Nullable String formerPackage,
        @Nullable String situation) {}
