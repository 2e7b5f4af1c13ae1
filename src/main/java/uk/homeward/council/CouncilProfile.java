package uk.homeward.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingHours;

/**
 * What of a council concerns more than one capability, read from {@code councils/<name>.yaml} and checked at the start. All
 * else is a section of the capability that it belongs to.
 *
 * @param services the short-term services; none where the council has none, and then no review of them either
 * @param lateFactDays days after which whoever tells what has happened says why it comes so late
 */
public record CouncilProfile(
        @NotBlank String name,
        @NotNull Jurisdiction jurisdiction,
        @NotEmpty List<@NotBlank String> areas,
        @NotEmpty List<@Valid Commissioner> commissioners,
        @Nullable List<@Valid ServiceDefinition> services,
        @Valid @NotNull ResponseTimes responseTimes,
        @Valid @Nullable ReviewRules shortTermReview,
        @Valid @NotNull HospitalRules hospital,
        @Min(0) int lateFactDays,
        @NotNull WorkingHours workingHours) {

    public CouncilProfile {
        services = services == null ? List.of() : List.copyOf(services);
    }

    @Override
    public List<ServiceDefinition> services() {
        return Objects.requireNonNull(services);
    }

    /** Of the review that ends a short-term service: only of a council that has one. */
    @Override
    public ReviewRules shortTermReview() {
        return Objects.requireNonNull(shortTermReview, "shortTermReview");
    }

    boolean givesShortTermReview() {
        return shortTermReview != null;
    }

    public Optional<ServiceDefinition> service(@Nullable String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** Those who commission the service, in the order of the profile (KEN-10). */
    public List<Commissioner> commissionersOf(ServiceDefinition service) {
        return commissioners.stream()
                .filter(body -> service.commissioners().contains(body.code()))
                .toList();
    }

    /** "Coventry City Council with Coventry and Rugby CCG"; nothing where the service has gone from the profile. */
    public String commissionedBy(String service) {
        return service(service).stream()
                .flatMap(known -> commissionersOf(known).stream())
                .map(Commissioner::name)
                .collect(Collectors.joining(" with "));
    }

    /** Whether the council commissions the service, alone or with others: only then its money pays for it (KEN-10). */
    public boolean commissions(ServiceDefinition service) {
        return commissionersOf(service).stream().anyMatch(body -> body.body() == Commissioner.Body.COUNCIL);
    }

    /**
     * Hours are hours of the clock, not of the working day.
     *
     * @param triageHours from receipt to triage, routine
     * @param responseHours from receipt to a confirmed step-up, routine
     * @param urgentTriageHours from receipt to triage of an urgent referral
     * @param urgentResponseHours from receipt to a confirmed step-up that is urgent
     * @param goalsWorkingDays from the planned start to agreed goals
     */
    public record ResponseTimes(
            @Min(1) int triageHours,
            @Min(1) int responseHours,
            @Min(1) int urgentTriageHours,
            @Min(1) int urgentResponseHours,
            @Min(0) int goalsWorkingDays) {}

    /**
     * @param leadDays how many days before the planned end the review comes up
     * @param remindWorkingDays working days after it came up until the reviewer is reminded
     * @param escalateDaysBeforeEnd days before the planned end on which managers are told
     */
    public record ReviewRules(@Min(1) int leadDays, @Min(1) int remindWorkingDays, @Min(0) int escalateDaysBeforeEnd) {}

    /**
     * @param holdDays how many days a service is kept for a person in hospital before it lapses
     * @param stopsTheClock whether days in hospital do not count towards the planned length and the free period
     */
    public record HospitalRules(@Min(0) int holdDays, boolean stopsTheClock) {}
}
