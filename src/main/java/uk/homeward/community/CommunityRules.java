package uk.homeward.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What volunteers offer to people who need company more than care (COV-16).
 *
 * @param connectWithinWorkingDays from triage until the person is connected
 */
public record CommunityRules(@Min(1) int connectWithinWorkingDays, @NotNull List<@Valid Offer> offers) {

    public Optional<Offer> offer(String code) {
        return offers.stream().filter(offer -> offer.code().equals(code)).findFirst();
    }

    /** @param places how many people it has room for at the same time */
    public record Offer(@NotBlank @Size(max = 24) String code, @NotBlank String name, @Min(1) int places) {}
}
