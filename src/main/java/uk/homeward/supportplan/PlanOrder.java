package uk.homeward.supportplan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;

/**
 * What plan is to be written, and by whom: as the person has chosen.
 *
 * @param provider nothing where the council writes it with the person
 */
record PlanOrder(
        String assessmentReference,
        String packageReference,
        String personReference,
        DeliveryModel model,
        BigDecimal ratePerHour,
        @Nullable String provider) {}
