package uk.homeward.sourcing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the council finds who gives long-term care. Times are hours of the council's opening, but for the start.
 *
 * @param responseHours that providers have to answer in
 * @param choiceHours that a broker has to choose in, and a manager to decide
 * @param startHours hours of the clock from the award until somebody has started
 * @param widenMinutes by which visits that are not time-critical may be moved once nobody has answered
 * @param clusterKilometres within which visits count as near each other
 * @param districts the middle of each postcode district; of one that is not named, only the same is near
 */
public record SourcingRules(
        @NotNull Map<Urgency, @Min(1) Integer> responseHours,
        @Min(1) int choiceHours,
        @Min(1) int startHours,
        @Min(0) int widenMinutes,
        @Valid @NotNull Weights ranking,
        @Min(0) int clusterKilometres,
        @NotNull List<@Valid District> districts) {

    int responseHours(Urgency urgency) {
        return Objects.requireNonNull(responseHours.get(urgency));
    }

    private Optional<District> district(String code) {
        return districts.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return district(one)
                .flatMap(from -> district(other).map(from::kilometresTo))
                .filter(distance -> distance <= clusterKilometres)
                .isPresent();
    }

    /** Points of 100 for quality and price; what counts beside them comes on top. */
    public record Weights(
            @Min(0) int quality,
            @Min(0) int price,
            @Min(0) int continuity,
            @Min(0) int wish,
            @Min(0) int cluster,
            @Min(0) int ownArea) {}

    /** Kilometres on the national grid. */
    public record District(@NotBlank String code, double east, double north) {

        double kilometresTo(District other) {
            return Math.hypot(east - other.east, north - other.north);
        }
    }
}
