package uk.homeward.packagelives;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import uk.homeward.delivery.AddedPart;
import uk.homeward.delivery.AddedPartService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.packagelives.PackageTown.Happening;

/** Care without visits: it has windows, by day or by night, so that looking for gaps is never empty by nature. */
final class CareInWindows {

    /** Minutes. */
    private static final int NIGHT = 9 * 60;

    private final PackageLife life;
    private final PackageTown town;

    CareInWindows(PackageLife life) {
        this.life = life;
        this.town = life.town;
    }

    /** Beside the visits, and each day; some days later another provider follows, and equipment is there as well. */
    void livesIn() {
        begins(Happening.LIVE_IN, ElementKind.LIVE_IN_CARE, Happening.LIVE_IN_FOLLOWED);
        town.attempt(Happening.LIVE_IN, "broker", () -> {
            var unused = added(new AddedPart(ElementKind.EQUIPMENT, null, "Saltmarsh Rails", null, town.today()));
        });
    }

    /** Somebody is there each night, beside the visits of the day; some nights later another provider follows. */
    void nights() {
        begins(Happening.NIGHTS, ElementKind.NIGHT_SUPPORT, Happening.NIGHTS_FOLLOWED);
    }

    private void begins(Happening begun, ElementKind kind, Happening followed) {
        String provider = "homeward-bound".equals(town.failed()) ? "wealdshire-enablement" : "homeward-bound";
        int[] part = new int[1];
        if (town.attempt(
                begun,
                "broker",
                () -> part[0] = added(new AddedPart(kind, provider, null, BigDecimal.valueOf(63), town.today())))) {
            life.in(5, () -> follows(part[0], followed));
        }
    }

    private int added(AddedPart part) {
        int number = town.its(AddedPartService.class).add(life.reference(), part);
        town.its(DeliveryService.class).confirm(life.reference(), number, town.today());
        return number;
    }

    private void follows(int part, Happening followed) {
        LocalDateTime first = town.today().plusDays(1).atStartOfDay();
        town.attempt(followed, "broker", () -> {
            int next = town.its(HandOverService.class)
                    .handOver(life.reference(), part, new Successor("harbour-live-in", first.minusMinutes(1), first));
            life.in(
                    1,
                    () -> town.attempt(Happening.ARRIVED, "broker", () -> town.its(DeliveryService.class)
                            .confirm(life.reference(), next, town.today())));
        });
    }
}
