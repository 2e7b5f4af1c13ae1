package uk.homeward.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.hospital.StayRegister;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Parts of a package, planned visits, and stays for which its providers are kept. */
@Component
class OpenCare implements OpenThings {

    private final Deliveries deliveries;
    private final StayRegister stays;

    OpenCare(Deliveries deliveries, StayRegister stays) {
        this.deliveries = deliveries;
        this.stays = stays;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenThing> of(String packageReference) {
        return Stream.concat(
                        deliveries.findByPackageId(Reference.PACKAGE.id(packageReference)).stream()
                                .flatMap(OpenCare::ofDelivery),
                        stays.present(packageReference).stream().map(stay -> new OpenThing("A stay in hospital", stay)))
                .toList();
    }

    private static Stream<OpenThing> ofDelivery(Delivery delivery) {
        String reference = delivery.packageReference();
        return Stream.concat(
                delivery.elements().stream()
                        .filter(Element::open)
                        .map(element -> new OpenThing(
                                "%s by %s".formatted(element.kind().label(), element.providerName()), reference)),
                delivery.rota().coverage().visits().stream()
                        .filter(DeliveredVisit::open)
                        .map(visit -> new OpenThing(
                                "The planned visit %s, since %s"
                                        .formatted(visit.inWords(), Wording.day(visit.neededFrom())),
                                reference)));
    }
}
