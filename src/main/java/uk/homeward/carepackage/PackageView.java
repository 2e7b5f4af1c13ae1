package uk.homeward.carepackage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A package as it stands.
 *
 * @param startedOn the first day of its care
 * @param end what became of it, where it is over
 */
public record PackageView(
        String reference,
        String personReference,
        String area,
        PackageStatus status,
        LocalDate openedOn,
        @Nullable String planReference,
        @Nullable DeliveryModel model,
        boolean directPayment,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable PackageEnd end,
        @Nullable String endReason) {}
