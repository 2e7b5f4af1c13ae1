package uk.homeward.supportplan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;

/**
 * The plan that holds for a package.
 *
 * @param version counted through all plans of the package
 * @param plannedByProvider nothing where the council wrote it with the person
 */
public record AgreedPlan(
        String reference,
        String packageReference,
        int version,
        DeliveryModel model,
        List<PlannedVisit> visits,
        BigDecimal hoursPerWeek,
        BigDecimal weeklyCost,
        @Nullable String plannedByProvider) {}
