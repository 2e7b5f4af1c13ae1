package uk.homeward.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.PlaceReturnService;
import uk.homeward.capacity.PlacementResult;
import uk.homeward.capacity.ReplanningService;
import uk.homeward.funding.CommitmentAdjustment;
import uk.homeward.funding.CommitmentService;
import uk.homeward.funding.PlannedCommitmentService;

/** A place and its money move, and come back, together. */
class PlannedProvisionServiceTests {

    private static final String IT = "EPI-970001";
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = FROM.plusDays(41);
    private static final String WHY = "Discharge put off.";
    private static final ProvisionRequest REQUEST =
            new ProvisionRequest(IT, "REF-970001", "CARE", false, FROM, UNTIL, null, "Her son takes over.");

    private final ProvisionSubjects subjects = mock();
    private final ReplanningService places = mock();
    private final PlannedCommitmentService money = mock();
    private final PlannedProvisionService planned = new PlannedProvisionService(subjects, places, money);

    @BeforeEach
    void aRequest() {
        given(subjects.request(IT)).willReturn(REQUEST);
    }

    /** It is free a week later, and longer: the money follows the place. */
    @Test
    void moneyIsForTheDaysAndTheSourceOfThePlace() {
        given(places.replan(REQUEST.place()))
                .willReturn(new PlacementResult.Placed(ContractSource.BLOCK, FROM.plusDays(7), UNTIL.plusDays(7)));

        assertThat(planned.replan(IT, WHY)).isEqualTo(FROM.plusDays(7));

        then(money)
                .should()
                .replan(
                        IT,
                        new CommitmentAdjustment(ContractSource.BLOCK, FROM.plusDays(7), UNTIL.plusDays(7), null, WHY),
                        "Her son takes over.");
    }

    @Test
    void whoeverWaitsHasMoneyForTheDaysTheyAskFor() {
        given(places.replan(REQUEST.place())).willReturn(new PlacementResult.Waiting());

        assertThat(planned.replan(IT, WHY)).isEqualTo(FROM);

        then(money).should().replan(IT, new CommitmentAdjustment(null, FROM, UNTIL, null, WHY), "Her son takes over.");
    }

    @Test
    void whatWasGivenBackByMistakeComesBackThePlaceFirst() {
        PlaceReturnService back = mock();
        CommitmentService goesOn = mock();
        given(back.takeBack(IT, FROM, UNTIL)).willReturn(true);
        ProvisionReturnService returns = new ProvisionReturnService(back, goesOn);

        assertThat(returns.takeBack(IT, FROM, UNTIL, WHY)).as("nowhere is room").isTrue();

        InOrder order = inOrder(back, goesOn);
        order.verify(back).takeBack(IT, FROM, UNTIL);
        order.verify(goesOn).goOn(IT, FROM, UNTIL, WHY);
        assertThat(returns.takeBack("EPI-970002", FROM, UNTIL, WHY)).isFalse();
    }
}
