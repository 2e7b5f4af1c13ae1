package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.sourcing.BoughtHours;

/** What care is bought from outside as providers started it: counted, not told (ELO-06, ELO-07, ELO-11). */
public record BoughtNow(List<BoughtByGroup> groups) {

    private static final int PENCE = 2;

    /** @param counted in the order of the groups */
    public static BoughtNow of(List<BoughtHours> counted) {
        List<BoughtByGroup> groups = new ArrayList<>();
        for (BoughtHours row : counted) {
            BoughtByGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.clientGroup() == row.getClientGroup()) {
                groups.set(groups.size() - 1, last.plus(row));
            } else {
                groups.add(BoughtByGroup.of(row));
            }
        }
        return new BoughtNow(List.copyOf(groups));
    }

    public BigDecimal hoursAWeek() {
        return sum(BoughtByGroup::hoursAWeek);
    }

    public BigDecimal poundsAYear(int weeks) {
        return sum(BoughtByGroup::poundsAWeek)
                .multiply(BigDecimal.valueOf(weeks))
                .setScale(PENCE, RoundingMode.HALF_UP);
    }

    /** What an hour costs on average; nothing where nothing is bought. */
    public @Nullable BigDecimal poundsAnHour() {
        return hoursAWeek().signum() == 0
                ? null
                : sum(BoughtByGroup::poundsAWeek).divide(hoursAWeek(), PENCE, RoundingMode.HALF_UP);
    }

    public BigDecimal offFrameworkHours() {
        return sum(BoughtByGroup::offFrameworkHours);
    }

    public BigDecimal offFrameworkShare() {
        return BoughtByGroup.share(offFrameworkHours(), hoursAWeek());
    }

    private BigDecimal sum(Function<BoughtByGroup, BigDecimal> amount) {
        return groups.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
