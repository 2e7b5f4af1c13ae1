package uk.homeward.packagelives;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.VisitNeed;
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
        VisitNeed always = VisitNeed.window("LIVE-IN", 1, 0);
        begins(Happening.LIVE_IN, ElementKind.LIVE_IN_CARE, always, Happening.LIVE_IN_FOLLOWED);
        town.attempt(Happening.LIVE_IN, "broker", () -> {
            var unused = each(ElementKind.EQUIPMENT, VisitNeed.window("RAILS", 1, 0), "saltmarsh-homecare");
        });
    }

    /** Somebody is there each night, beside the visits of the day; some nights later another provider follows. */
    void nights() {
        LocalTime evening = LocalTime.of(22, 0);
        VisitNeed nightly = new VisitNeed("NIGHTS", 1, null, evening, evening.plusMinutes(30), NIGHT, 1, true);
        begins(Happening.NIGHTS, ElementKind.NIGHT_SUPPORT, nightly, Happening.NIGHTS_FOLLOWED);
    }

    private void begins(Happening begun, ElementKind kind, VisitNeed need, Happening followed) {
        int[] part = new int[1];
        if (town.attempt(begun, "broker", () -> part[0] = each(kind, need, "homeward-bound"))) {
            life.in(5, () -> follows(part[0], followed));
        }
    }

    private int each(ElementKind kind, VisitNeed need, String provider) {
        return town.its(DeliveryService.class)
                .begin(
                        life.reference(),
                        new ElementTerms(
                                kind, provider, provider, BigDecimal.ZERO, null, List.of(need), town.today(), true));
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
