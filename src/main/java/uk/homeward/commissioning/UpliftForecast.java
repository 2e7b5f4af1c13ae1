package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.commissioning.CommissioningRules.UpliftScenario;

/** What the care that is bought today costs in the years to come, if the price of an hour rises (ELO-53). */
public final class UpliftForecast {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PENCE = 2;
    private static final int PARTS_OF_A_PENNY = 8;

    private UpliftForecast() {}

    /** @param more than in the first year */
    public record Year(
            int year, BigDecimal risePercent, BigDecimal poundsAnHour, BigDecimal poundsAYear, BigDecimal more) {}

    public record Forecast(String name, List<Year> years) {}

    /** Each year on what the one before came to, rounded only where it is shown. */
    public static Forecast of(BoughtCare bought, UpliftScenario scenario) {
        List<Year> years = new ArrayList<>();
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal hour = bought.poundsAYear()
                .divide(
                        bought.hoursAWeek().multiply(BigDecimal.valueOf(bought.weeks())),
                        PARTS_OF_A_PENNY,
                        RoundingMode.HALF_UP);
        years.add(year(bought, scenario.firstYear(), BigDecimal.ZERO, factor, hour));
        for (BigDecimal rise : scenario.risePercent()) {
            factor = factor.multiply(HUNDRED.add(rise)).divide(HUNDRED, PARTS_OF_A_PENNY, RoundingMode.HALF_UP);
            years.add(year(bought, scenario.firstYear() + years.size(), rise, factor, hour));
        }
        return new Forecast(scenario.name(), List.copyOf(years));
    }

    private static Year year(BoughtCare bought, int year, BigDecimal rise, BigDecimal factor, BigDecimal hour) {
        BigDecimal cost = bought.poundsAYear().multiply(factor).setScale(PENCE, RoundingMode.HALF_UP);
        return new Year(
                year,
                rise,
                hour.multiply(factor).setScale(PENCE, RoundingMode.HALF_UP),
                cost,
                cost.subtract(bought.poundsAYear().setScale(PENCE, RoundingMode.HALF_UP)));
    }
}
