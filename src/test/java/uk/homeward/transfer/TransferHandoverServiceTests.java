package uk.homeward.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static uk.homeward.transfer.TransferExamples.MEETING_ON;
import static uk.homeward.transfer.TransferExamples.answers;
import static uk.homeward.transfer.TransferExamples.findings;
import static uk.homeward.transfer.TransferExamples.sourcing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.delivery.HandOverService;
import uk.homeward.framework.FrameworkService;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.AwardView;

class TransferHandoverServiceTests {

    private final TransferStore store = mock();
    private final TransferSearchService search = mock();
    private final HandOverService handOvers = mock();
    private final FrameworkService framework = mock();
    private final TransferHandoverService service =
            new TransferHandoverService(store, mock(), search, handOvers, mock(), mock(), framework, mock(), mock());

    /** Between the award and the handover a registration may have gone. */
    @Test
    @Tag("DER-23")
    void careIsHandedOverToNobodyWhoIsNotRegistered() {
        Transfer transfer = sourcing(findings());
        AwardView award = mock();
        given(award.provider()).willReturn("moor-edge");
        given(store.take(transfer.reference())).willReturn(transfer);
        given(search.found(transfer)).willReturn(award);
        willThrow(new Refusal("provider", "It is not registered."))
                .given(framework)
                .expectRegistered("moor-edge");

        assertThatThrownBy(() -> service.plan(
                        transfer.reference(), answers(MEETING_ON.plusWeeks(3).atTime(12, 30), true)))
                .isInstanceOf(Refusal.class)
                .hasMessage("It is not registered.");

        assertThat(transfer.status()).isEqualTo(TransferStatus.SOURCING);
        then(handOvers).shouldHaveNoInteractions();
    }
}
