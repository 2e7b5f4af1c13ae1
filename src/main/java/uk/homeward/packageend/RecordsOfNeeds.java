package uk.homeward.packageend;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.VisitView;
import uk.homeward.packageend.RecordOfNeeds.Need;

/** The needs of somebody and how they are met, as the record says today. */
@Service
@Transactional(readOnly = true)
public class RecordsOfNeeds {

    private final CarePackageService packages;
    private final AssessmentService assessments;
    private final DeliveryService delivery;

    RecordsOfNeeds(CarePackageService packages, AssessmentService assessments, DeliveryService delivery) {
        this.packages = packages;
        this.assessments = assessments;
        this.delivery = delivery;
    }

    /** @throws uk.homeward.refusal.NotFound if there is no such package */
    public RecordOfNeeds of(String packageReference) {
        String reference = packages.find(packageReference).reference();
        Optional<AssessedNeeds> assessed = assessments.latestOf(reference);
        Optional<DeliveryView> care = delivery.find(reference);
        return new RecordOfNeeds(
                reference,
                assessed.map(AssessedNeeds::completedOn).orElse(null),
                assessed.map(found -> found.outcomes().stream()
                                .map(one -> new Need(one.code(), one.description(), one.hoursPerWeek(), one.funded()))
                                .toList())
                        .orElseGet(List::of),
                care.map(view -> view.visits().stream()
                                .map(RecordsOfNeeds::visit)
                                .toList())
                        .orElseGet(List::of),
                care.map(view -> view.elements().stream()
                                .filter(part -> part.endedAs() == null)
                                .map(RecordsOfNeeds::part)
                                .toList())
                        .orElseGet(List::of));
    }

    private static String visit(VisitView visit) {
        return "%s, %d minutes%s"
                .formatted(
                        visit.when(),
                        visit.minutes(),
                        visit.workers() == 1 ? "" : ", %d workers".formatted(visit.workers()));
    }

    private static String part(ElementView part) {
        return "%s by %s, %s hours a week"
                .formatted(
                        part.kind().label(),
                        part.providerName(),
                        part.hoursPerWeek().stripTrailingZeros().toPlainString());
    }
}
