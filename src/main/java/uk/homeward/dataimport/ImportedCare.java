package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.dataimport.PackageRow.Part;
import uk.homeward.delivery.DeliveryIntake;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.VisitNeed;

/** The care of a package that is brought in, its visits numbered through all its parts. */
final class ImportedCare {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private ImportedCare() {}

    static List<DeliveryIntake.Part> of(List<Part> told) {
        List<DeliveryIntake.Part> parts = new ArrayList<>();
        int visits = 0;
        for (Part part : told) {
            List<VisitNeed> needs = numbered(
                    part.visits(), visits, part.hours().multiply(MINUTES).intValue());
            visits += needs.size();
            parts.add(new DeliveryIntake.Part(
                    new ElementTerms(
                            part.kind(),
                            part.provider(),
                            part.providerName(),
                            part.hours(),
                            part.rate(),
                            needs,
                            part.from(),
                            true),
                    part.until()));
        }
        return parts;
    }

    /** Counted on through all parts of a package; a part without visits is there each day. */
    private static List<VisitNeed> numbered(List<VisitNeed> visits, int after, int minutesOfWindow) {
        if (visits.isEmpty()) {
            return List.of(VisitNeed.window(VisitNotation.NO_PLAN, after + 1, minutesOfWindow));
        }
        return visits.stream()
                .map(visit -> new VisitNeed(
                        visit.planReference(),
                        after + visit.planNumber(),
                        visit.day(),
                        visit.earliestStart(),
                        visit.latestStart(),
                        visit.minutes(),
                        visit.workers(),
                        visit.timeCritical()))
                .toList();
    }
}
