package uk.homeward.delivery;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageCost;
import uk.homeward.reference.Reference;

/** What care has cost that is paid for by the hour. */
@Service
@Transactional(readOnly = true)
class DeliveryCost implements PackageCost {

    private final Deliveries deliveries;

    DeliveryCost(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public long penceUntil(String packageReference, LocalDate lastDay) {
        return deliveries.findByPackageId(Reference.PACKAGE.id(packageReference)).stream()
                .map(delivery -> new PlannedCost(delivery, lastDay).ofElements())
                .flatMap(List::stream)
                .mapToLong(ElementCost::pence)
                .sum();
    }
}
