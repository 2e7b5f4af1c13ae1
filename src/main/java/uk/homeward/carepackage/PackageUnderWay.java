package uk.homeward.carepackage;

import java.time.LocalDate;

/**
 * A package whose care has begun before Homeward was there.
 *
 * @param approvedOn the day on which its plan was agreed
 * @param startedOn the first day of its care
 */
public record PackageUnderWay(
        String personReference,
        String area,
        DeliveryModel model,
        boolean directPayment,
        LocalDate approvedOn,
        LocalDate startedOn) {}
