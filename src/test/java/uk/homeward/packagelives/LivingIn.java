package uk.homeward.packagelives;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.packagelives.PackageTown.Happening;

/** Care without visits: it has windows, so that looking for gaps is never empty by nature. */
final class LivingIn {

    private final PackageLife life;
    private final PackageTown town;

    LivingIn(PackageLife life) {
        this.life = life;
        this.town = life.town;
    }

    /** Beside the visits, and each day; some days later another provider follows, and equipment is there as well. */
    void begins() {
        int[] part = new int[1];
        if (town.attempt(Happening.LIVE_IN, "broker", () -> {
            part[0] = each(ElementKind.LIVE_IN_CARE, "LIVE-IN", "homeward-bound");
            var unused = each(ElementKind.EQUIPMENT, "RAILS", "saltmarsh-homecare");
        })) {
            life.in(5, () -> liveInFollows(part[0]));
        }
    }

    private int each(ElementKind kind, String plan, String provider) {
        return town.its(DeliveryService.class)
                .begin(
                        life.reference(),
                        new ElementTerms(
                                kind,
                                provider,
                                provider,
                                BigDecimal.ZERO,
                                null,
                                List.of(VisitNeed.window(plan, 1, 0)),
                                town.today(),
                                true));
    }

    private void liveInFollows(int part) {
        LocalDateTime first = town.today().plusDays(1).atStartOfDay();
        town.attempt(Happening.LIVE_IN_FOLLOWED, "broker", () -> {
            int next = town.its(HandOverService.class)
                    .handOver(life.reference(), part, new Successor("harbour-live-in", first.minusMinutes(1), first));
            life.in(
                    1,
                    () -> town.attempt(Happening.ARRIVED, "broker", () -> town.its(DeliveryService.class)
                            .confirm(life.reference(), next, town.today())));
        });
    }
}
