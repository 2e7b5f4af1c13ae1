package uk.homeward.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What volunteers offer to people who need company more than care (COV-16), and which community services the council has
 * commissioned for a time and a number of people (ELO-44).
 *
 * @param connectWithinWorkingDays from triage until the person is connected
 */
public record CommunityRules(
        @Min(1) int connectWithinWorkingDays,
        @NotNull List<@Valid Offer> offers,
        @Nullable List<@Valid CappedService> services) {

    public CommunityRules {
        services = services == null ? List.of() : List.copyOf(services);
    }

    @Override
    public List<CappedService> services() {
        return Objects.requireNonNull(services);
    }

    public Optional<Offer> offer(String code) {
        return offers.stream().filter(offer -> offer.code().equals(code)).findFirst();
    }

    public Optional<CappedService> service(@Nullable String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** @param places how many people it has room for at the same time */
    public record Offer(@NotBlank @Size(max = 24) String code, @NotBlank String name, @Min(1) int places) {}

    /**
     * @param until its last day
     * @param people how many it helps ever, also those who have left it
     * @param askDaysBefore days before its last day from which it is asked what follows for those who are in it
     */
    public record CappedService(
            @NotBlank @Size(max = 24) String code,
            @NotBlank String name,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Min(1) int people,
            @Min(1) int askDaysBefore) {

        void expectOpenOn(LocalDate day) {
            if (day.isBefore(from) || day.isAfter(until)) {
                throw new Refusal(
                        "joinedOn",
                        "%s is commissioned from %s to %s. Check the day."
                                .formatted(name, Wording.day(from), Wording.day(until)));
            }
        }

        public LocalDate askedFrom() {
            return until.minusDays(askDaysBefore);
        }
    }
}
