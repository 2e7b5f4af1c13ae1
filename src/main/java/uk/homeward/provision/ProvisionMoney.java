package uk.homeward.provision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.funding.CommitmentAdjustment;
import uk.homeward.funding.CommitmentService;

/** The money for a place, as far as it hangs on what became of the request for the place. */
@Component
class ProvisionMoney {

    private static final Set<ContractSource> IN_ADVANCE = EnumSet.complementOf(EnumSet.of(ContractSource.SPOT));

    private final CommitmentService money;
    private final CapacityRules rules;

    ProvisionMoney(CommitmentService money, CapacityRules rules) {
        this.money = money;
        this.rules = rules;
    }

    /** Whoever has to wait holds money for the dearest place bought in advance, so that a place found never needs more. */
    void begin(ProvisionRequest request, PlacementResult answer) {
        if (answer instanceof PlacementResult.Placed placed) {
            ContractSource source = placed.source();
            money.begin(
                    request.money(placed.from(), placed.until(), null, null),
                    source == null ? IN_ADVANCE : Set.of(source));
        } else {
            money.begin(request.money(request.from(), request.until(), null, null), inAdvance(request.service()));
        }
    }

    private Set<ContractSource> inAdvance(String service) {
        return rules.sources(service).stream()
                .map(ContractedSource::source)
                .filter(IN_ADVANCE::contains)
                .collect(Collectors.toSet());
    }

    void buyOnSpot(ProvisionRequest request, PlacementResult.Placed placed, String reason) {
        money.buyOnSpot(request.money(placed.from(), placed.until(), reason, Actor.name())
                .of(ContractSource.SPOT));
    }

    void found(String reference, PlacementResult answer) {
        if (answer instanceof PlacementResult.Placed placed && placed.source() != null) {
            found(reference, placed.source(), placed.from(), placed.until());
        }
    }

    /** Never refused: whoever freed the place knows nothing of this. */
    void found(String reference, ContractSource source, LocalDate from, LocalDate until) {
        money.follow(reference, new CommitmentAdjustment(source, from, until, null, "A place has come free."));
    }

    Optional<BigDecimal> spotCost(ProvisionRequest request, LocalDate from, LocalDate until) {
        return money.cost(request.service(), ContractSource.SPOT, from, until, request.hoursPerWeek());
    }
}
