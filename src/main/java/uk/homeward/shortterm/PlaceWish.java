package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What kind of place an episode asks for.
 *
 * @param urgent served before those who are not, when places are scarce
 * @param hoursPerWeek if not the usual hours of the service
 * @param exitPlan what follows where support ends after the contract of the service (HAM-05)
 */
@Embeddable
public record PlaceWish(
        boolean urgent, @Column(name = "hours_asked") @Nullable BigDecimal hoursPerWeek, @Nullable String exitPlan) {

    public static PlaceWish usual() {
        return new PlaceWish(false, null, null);
    }
}
