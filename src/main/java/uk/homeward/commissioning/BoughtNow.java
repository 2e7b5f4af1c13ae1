package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.homeward.framework.ClientGroup;
import uk.homeward.sourcing.BoughtHours;

/** What care is bought from outside as providers started it: counted, not told (ELO-06, ELO-07, ELO-11). */
public record BoughtNow(List<Group> groups) {

    private static final int PENCE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param clientGroup nothing where age alone does not tell it
     * @param poundsAWeek of all hours, on a framework or off it
     */
    public record Group(
            @Nullable ClientGroup clientGroup,
            BigDecimal hoursAWeek,
            BigDecimal poundsAWeek,
            BigDecimal offFrameworkHours) {

        public String label() {
            return clientGroup == null ? "Adults under 65" : clientGroup.label();
        }

        /** Percent of the hours. */
        public BigDecimal offFrameworkShare() {
            return share(offFrameworkHours, hoursAWeek);
        }

        private Group plus(BoughtHours more) {
            return new Group(
                    clientGroup,
                    hoursAWeek.add(more.getHours()),
                    poundsAWeek.add(more.getCost()),
                    more.getOffFramework() ? offFrameworkHours.add(more.getHours()) : offFrameworkHours);
        }
    }

    /** @param counted in the order of the groups */
    public static BoughtNow of(List<BoughtHours> counted) {
        List<Group> groups = new ArrayList<>();
        for (BoughtHours row : counted) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.clientGroup() == row.getClientGroup()) {
                groups.set(groups.size() - 1, last.plus(row));
            } else {
                groups.add(
                        new Group(row.getClientGroup(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO).plus(row));
            }
        }
        return new BoughtNow(List.copyOf(groups));
    }

    public BigDecimal hoursAWeek() {
        return sum(Group::hoursAWeek);
    }

    public BigDecimal poundsAYear(int weeks) {
        return sum(Group::poundsAWeek).multiply(BigDecimal.valueOf(weeks)).setScale(PENCE, RoundingMode.HALF_UP);
    }

    /** What an hour costs on average; nothing where nothing is bought. */
    public @Nullable BigDecimal poundsAnHour() {
        return hoursAWeek().signum() == 0
                ? null
                : sum(Group::poundsAWeek).divide(hoursAWeek(), PENCE, RoundingMode.HALF_UP);
    }

    public BigDecimal offFrameworkHours() {
        return sum(Group::offFrameworkHours);
    }

    public BigDecimal offFrameworkShare() {
        return share(offFrameworkHours(), hoursAWeek());
    }

    private BigDecimal sum(Function<Group, BigDecimal> amount) {
        return groups.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
