package uk.homeward.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.council.Provider;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Live-in care, support at night, equipment and community services come to a package one by one. */
@Service
@Transactional
public class AddedPartService {

    private final DeliveryStore store;
    private final CarePackageService packages;
    private final CareProviders providers;

    AddedPartService(DeliveryStore store, CarePackageService packages, CareProviders providers) {
        this.store = store;
        this.packages = packages;
        this.providers = providers;
    }

    /**
     * Planned until its start is confirmed.
     *
     * @return the number of the part of the package
     * @throws Conflict where such care is given already, or the package has not begun or is over
     * @throws Refusal where the provider may not have the work
     */
    public int add(String packageReference, AddedPart part) {
        PackageView carePackage = packages.find(packageReference);
        if (carePackage.status() != PackageStatus.ACTIVE) {
            throw new Conflict(
                    "Parts are added to a package whose care has begun. Open the case to see how it stands.");
        }
        ElementKind kind = part.known();
        ElementTerms terms = kind.isCare() ? care(kind, part, carePackage.model()) : other(kind, part);
        Delivery delivery = store.takeOrBegin(packageReference);
        delivery.elements().stream()
                .filter(one -> kind.isCare() && one.kind() == kind && one.open())
                .findFirst()
                .ifPresent(there -> {
                    throw new Conflict("%s by %s is part of this package already. Hand it over, or end it first."
                            .formatted(kind.label(), there.providerName()));
                });
        return store.begin(delivery, terms.firstDay(), one -> new PartBesidePlan(one).begin(terms));
    }

    private ElementTerms care(ElementKind kind, AddedPart part, @Nullable DeliveryModel model) {
        Provider provider = providers.chosen(part.provider(), "Choose who gives the care.", model);
        if (part.hours().signum() == 0) {
            throw new Refusal("hoursPerWeek", "Give the hours a week: its cost follows from them.");
        }
        return terms(kind, provider.code(), provider.name(), providers.rate(provider.code()), part);
    }

    private ElementTerms other(ElementKind kind, AddedPart part) {
        String name = Wording.requiredLine("givenBy", "Who gives it", part.givenBy(), "Say who gives it.");
        return terms(kind, null, name, null, part);
    }

    private static ElementTerms terms(
            ElementKind kind, @Nullable String code, String name, @Nullable BigDecimal rate, AddedPart part) {
        return new ElementTerms(kind, code, name, part.hours(), rate, List.of(), part.first(), false);
    }
}
