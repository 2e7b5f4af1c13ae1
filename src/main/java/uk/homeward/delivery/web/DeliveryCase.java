package uk.homeward.delivery.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.delivery.DeliveryService;

/** Who makes which visit of a package, on its case. */
@Component
class DeliveryCase implements CaseContributor {

    private static final Set<String> COVER = Set.of("userTask_confirmCrisisCover");

    private final DeliveryService delivery;

    DeliveryCase(DeliveryService delivery) {
        this.delivery = delivery;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part());
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(COVER, part()));
    }

    private CasePart part() {
        return new CasePart(
                "the visits",
                CasePosition.SUPPORT,
                "delivery/case",
                "delivery",
                file -> DeliveryAct.of(delivery, file));
    }
}
