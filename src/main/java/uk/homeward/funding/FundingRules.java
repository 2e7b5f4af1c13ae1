package uk.homeward.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.governance.AmountBasis;

/**
 * Who pays for the services, up to how much, at what rates and under which contracts.
 *
 * @param lines in the order in which they are spent
 * @param tenderFirst codes of services for which money is committed only under a contract awarded after a tender (HAM-04)
 * @param startsSeenWeeks over how many weeks the forecast counts the support that began, to expect as much in those to come
 * @param bridging what pays for care until a service starts; without it bridging care is not limited by money
 */
public record FundingRules(
        @NotEmpty List<@Valid Funder> funders,
        @NotEmpty List<@Valid Line> lines,
        @NotNull List<@Valid Rate> rates,
        @NotNull List<@Valid Contract> contracts,
        @Nullable List<@NotBlank String> tenderFirst,
        @Nullable @Min(1) @Max(52) Integer startsSeenWeeks,
        @Valid @Nullable Bridging bridging) {

    /** Stands for the code of a service where money is committed for bridging care. */
    static final String BRIDGING = "BRIDGING CARE";

    private static final int USUAL_WEEKS = 12;

    /** Of a council that has no short-term service: nothing is committed from these lines. */
    static final FundingRules NONE = new FundingRules(List.of(), List.of(), List.of(), List.of(), null, null, null);

    public FundingRules {
        tenderFirst = tenderFirst == null ? List.of() : List.copyOf(tenderFirst);
        startsSeenWeeks = startsSeenWeeks == null ? USUAL_WEEKS : startsSeenWeeks;
    }

    @Override
    public List<String> tenderFirst() {
        return Objects.requireNonNull(tenderFirst);
    }

    @Override
    public Integer startsSeenWeeks() {
        return Objects.requireNonNull(startsSeenWeeks);
    }

    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    public Optional<Funder> funder(String code) {
        return funders.stream().filter(funder -> funder.code().equals(code)).findFirst();
    }

    public List<Line> linesOf(String service) {
        if (service.equals(BRIDGING)) {
            return bridging == null
                    ? List.of()
                    : line(bridging.line()).map(Line::alone).stream().toList();
        }
        return lines.stream()
                .filter(line -> !line.forTeam() && line.services().contains(service))
                .toList();
    }

    /** Those that pay for the council's own team as it is established: some line of its own, or those of the service. */
    public List<Line> teamLinesOf(String service) {
        List<Line> own = lines.stream()
                .filter(line -> line.forTeam() && line.services().contains(service))
                .map(Line::alone)
                .toList();
        return own.isEmpty() ? linesOf(service) : own;
    }

    /** Those whose ceilings hang on this decision. */
    public List<Line> linesUnder(String decision, CouncilProfile council) {
        return lines.stream()
                .filter(line -> line.decisions(council).contains(decision))
                .toList();
    }

    public List<Contract> contractsOf(String service) {
        return contracts.stream()
                .filter(contract -> contract.service().equals(service))
                .toList();
    }

    public Optional<Rate> rate(String service, ContractSource source) {
        if (service.equals(BRIDGING)) {
            return Optional.ofNullable(bridging).map(Bridging::rate);
        }
        return rates.stream()
                .filter(rate -> rate.service().equals(service) && rate.source() == source)
                .findFirst();
    }

    public record Funder(@NotBlank @Size(max = 24) String code, @NotBlank String name) {}

    /**
     * @param services codes of the services that it pays for
     * @param share its weight in the split between funders; without one the line takes over what the shares cannot carry,
     *     and only when the other lines of its funder are exhausted
     * @param decision the one that approved its ceilings, where no service that it pays for hangs on one; no other ceiling is set
     *     without it
     * @param teamOnly whether it pays for the council's own team as it is established, and for nothing else
     */
    public record Line(
            @NotBlank @Size(max = 24) String code,
            @NotBlank String name,
            @NotBlank String funder,
            @NotEmpty List<@NotBlank String> services,
            @Nullable @Min(1) Integer share,
            @Nullable String decision,
            @Nullable Boolean teamOnly,
            @NotEmpty List<@Valid Ceiling> ceilings) {

        boolean forTeam() {
            return Boolean.TRUE.equals(teamOnly);
        }

        /** As one that carries all of what it pays for. */
        Line alone() {
            return new Line(code, name, funder, services, 1, decision, teamOnly, ceilings);
        }

        /** Its own, and those that open the services that it pays for: it needs all of them. */
        public Set<String> decisions(CouncilProfile council) {
            return Stream.concat(
                            Stream.ofNullable(decision),
                            services.stream()
                                    .flatMap(code -> council.service(code).stream())
                                    .map(ServiceDefinition::decision)
                                    .filter(Objects::nonNull))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @param until the last day, or nothing where it goes on */
    public record Ceiling(
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal pounds,
            @NotNull AmountBasis basis) {}

    public record Rate(
            @NotBlank String service,
            @NotNull ContractSource source,
            @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal pounds,
            @NotNull Per per) {}

    /** @param line that carries it alone (KEN-24) */
    public record Bridging(
            @NotBlank String line,
            @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal poundsPerHour) {

        Rate rate() {
            return new Rate(FundingRules.BRIDGING, ContractSource.SPOT, poundsPerHour, Per.HOUR);
        }
    }

    public enum Per {
        HOUR,
        DAY,
        WEEK
    }

    /**
     * @param source what it buys: a block, where nothing else is said
     * @param until the last day, unless it is extended; nothing where it is not known (COV-08)
     * @param tender what led to it; nothing where that is not known
     */
    public record Contract(
            @NotBlank String service,
            @Nullable ContractSource source,
            @NotNull LocalDate awardedOn,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @Valid @Nullable Tender tender,
            @Valid @Nullable Extension extension) {

        public Contract {
            source = source == null ? ContractSource.BLOCK : source;
        }

        @Override
        public ContractSource source() {
            return Objects.requireNonNull(source);
        }
    }

    /** A call for offers: when it was issued, and for what kind of service (HAM-04). */
    public record Tender(
            @NotNull LocalDate issuedOn,
            @NotNull ServiceModel model,
            @NotEmpty Set<EntryRoute> routes,
            boolean shortTerm) {

        /** Why no contract for this service can come of it; nothing where it is for this kind of service. */
        public @Nullable Misfit misfit(ServiceDefinition service) {
            if (model != service.model()) {
                return Misfit.MODEL;
            }
            if (!service.routes().containsAll(routes)) {
                return Misfit.ROUTES;
            }
            return shortTerm ? null : Misfit.SHORT_TERM;
        }
    }

    public enum Misfit {
        MODEL("model"),
        ROUTES("routes"),
        SHORT_TERM("shortTerm");

        private final String field;

        Misfit(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** @param decideBy the last day on which the extension can be decided */
    public record Extension(@NotNull LocalDate until, @NotNull LocalDate decideBy) {}
}
