package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.homeward.framework.ClientGroup;
import uk.homeward.sourcing.BoughtHours;

/**
 * What is bought for one client group.
 *
 * @param clientGroup nothing where age alone does not tell it
 * @param poundsAWeek of all hours, on a framework or off it
 */
public record BoughtByGroup(
        @Nullable ClientGroup clientGroup,
        BigDecimal hoursAWeek,
        BigDecimal poundsAWeek,
        BigDecimal offFrameworkHours) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BoughtByGroup of(BoughtHours first) {
        return new BoughtByGroup(first.getClientGroup(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO).plus(first);
    }

    public String label() {
        return clientGroup == null ? "Adults under 65" : clientGroup.label();
    }

    /** Percent of the hours. */
    public BigDecimal offFrameworkShare() {
        return share(offFrameworkHours, hoursAWeek);
    }

    BoughtByGroup plus(BoughtHours more) {
        return new BoughtByGroup(
                clientGroup,
                hoursAWeek.add(more.getHours()),
                poundsAWeek.add(more.getCost()),
                more.getOffFramework() ? offFrameworkHours.add(more.getHours()) : offFrameworkHours);
    }

    /** Percent, to a tenth. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
