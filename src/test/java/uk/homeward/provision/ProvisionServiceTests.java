package uk.homeward.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.capacity.SpotPurchaseService;
import uk.homeward.council.CapacityUnit;
import uk.homeward.funding.CommitmentRequest;
import uk.homeward.funding.CommitmentService;
import uk.homeward.reference.Reference;

/** Which money goes with what became of a request for a place. */
class ProvisionServiceTests {

    private static final String REFERENCE = "EPI-970001";
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = FROM.plusDays(41);

    private final CapacityService capacity = mock();
    private final SpotPurchaseService spots = mock();
    private final CommitmentService money = mock();
    private final ProvisionService provision = new ProvisionService(
            new ProvisionSubjects(List.of(new Subject())),
            capacity,
            mock(),
            spots,
            new ProvisionMoney(money, new CapacityRules(Map.of("CARE", sources()))),
            money,
            mock(),
            mock());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @Tag("HAM-03")
    @Tag("HAM-16")
    @Tag("HAM-17")
    void whoeverWaitsHoldsMoneyForEverySourceBoughtInAdvance() {
        when(capacity.request(any())).thenReturn(new PlacementResult.Waiting());

        provision.ask(REFERENCE);

        verify(money).begin(any(), eq(Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)));
    }

    @Test
    @Tag("HAM-16")
    void whoeverWaitsForASpotPurchaseHoldsNoMoneyForIt() {
        when(capacity.request(any())).thenReturn(new PlacementResult.SpotNeeded());

        provision.ask(REFERENCE);

        verify(money).begin(any(), eq(Set.of(ContractSource.BLOCK, ContractSource.FRAMEWORK)));
    }

    @Test
    @Tag("HAM-16")
    void whoeverApprovesASpotPurchaseIsRecordedOnThePlaceAndTheMoney() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("manager", "", "homeward"));
        when(spots.approve(any(), any(), any()))
                .thenReturn(new PlacementResult.Placed(ContractSource.SPOT, FROM, UNTIL));

        provision.approveSpot(REFERENCE, "Block is full.");

        verify(spots).approve(REFERENCE, "Block is full.", "manager");
        ArgumentCaptor<CommitmentRequest> bought = ArgumentCaptor.captor();
        verify(money).buyOnSpot(bought.capture());
        assertThat(bought.getValue())
                .extracting(CommitmentRequest::source, CommitmentRequest::reason, CommitmentRequest::approvedBy)
                .containsExactly(ContractSource.SPOT, "Block is full.", "manager");
    }

    private static List<ContractedSource> sources() {
        return Stream.of(ContractSource.BLOCK, ContractSource.FRAMEWORK, ContractSource.SPOT)
                .map(source -> new ContractedSource(
                        source, "invented-care", null, CapacityUnit.SLOTS, BigDecimal.ONE, FROM, null))
                .toList();
    }

    private static final class Subject implements ProvisionSubject {

        @Override
        public Reference kind() {
            return Reference.EPISODE;
        }

        @Override
        public ProvisionRequest request(String reference) {
            return new ProvisionRequest(reference, "REF-970001", "CARE", false, FROM, UNTIL, null, null);
        }
    }
}
