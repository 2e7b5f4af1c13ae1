package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.refusal.Conflict;

class SecurityAssuranceTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final String TEXT = "Policies of 2023; encrypted devices.";

    @Test
    @Tag("KEN-30")
    @Tag("KEN-31")
    void questionsAreReturnedScrutinisedAndAcceptedBeforeAnyRecordPasses() {
        SecurityAssurance issued = SecurityAssurance.issued();
        assertThatThrownBy(() -> issued.expectAccepted("Enablement at Home"))
                .hasMessage(
                        "No record passes to Enablement at Home before its security answers are accepted. They stand at: Questions issued.");

        SecurityAssurance returned = issued.returned(TEXT, TODAY, "direct-care");
        assertThat(returned.status()).isEqualTo(AssuranceStatus.RETURNED);
        SecurityAssurance looked = returned.scrutinised(AssuranceOutcome.SCRUTINISED, null, TODAY, "compliance");
        assertThat(looked.status()).isEqualTo(AssuranceStatus.SCRUTINISED);
        assertThat(looked.accepted()).isFalse();
        assertThatThrownBy(() -> looked.expectAccepted("Enablement at Home")).hasMessageContaining("scrutinised");
        SecurityAssurance accepted = looked.scrutinised(AssuranceOutcome.ACCEPTED, null, TODAY, "compliance");

        accepted.expectAccepted("Enablement at Home");
        assertThat(accepted.status()).isEqualTo(AssuranceStatus.ACCEPTED);
        assertThat(accepted.answers()).isEqualTo(TEXT);
        assertThat(accepted.scrutinisedBy()).isEqualTo("compliance");
    }

    @Test
    @Tag("KEN-31")
    void whatIsToBePutRightIsAnsweredAgain() {
        SecurityAssurance returned = SecurityAssurance.issued().returned(TEXT, TODAY, "direct-care");
        assertThatThrownBy(() -> returned.scrutinised(AssuranceOutcome.REMEDY, " ", TODAY, "compliance"))
                .hasMessage("Say what is to be put right.");

        SecurityAssurance remedy =
                returned.scrutinised(AssuranceOutcome.REMEDY, "Encrypt two devices.", TODAY, "compliance");
        assertThat(remedy.status()).isEqualTo(AssuranceStatus.REMEDY);
        assertThatThrownBy(() -> remedy.expectAccepted("Enablement at Home")).hasMessageContaining("put right first");
        assertThatThrownBy(() -> remedy.scrutinised(AssuranceOutcome.ACCEPTED, null, TODAY, "compliance"))
                .isInstanceOf(Conflict.class);

        SecurityAssurance again = remedy.returned("All devices are encrypted.", TODAY, "direct-care");
        assertThat(again.scrutinised(AssuranceOutcome.ACCEPTED, null, TODAY, "compliance")
                        .accepted())
                .isTrue();
    }

    @Test
    @Tag("KEN-30")
    void nothingIsScrutinisedBeforeItIsAnsweredAndAnsweredTwice() {
        SecurityAssurance issued = SecurityAssurance.issued();
        assertThatThrownBy(() -> issued.scrutinised(AssuranceOutcome.ACCEPTED, null, TODAY, "compliance"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no answers to scrutinise");
        assertThatThrownBy(() -> issued.returned("", TODAY, "direct-care")).hasMessageContaining("Say which policies");
        SecurityAssurance returned = issued.returned(TEXT, TODAY, "direct-care");
        assertThatThrownBy(() -> returned.returned(TEXT, TODAY, "direct-care")).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("KEN-31")
    void whoeverAnsweredDoesNotScrutinise() {
        SecurityAssurance returned = SecurityAssurance.issued().returned(TEXT, TODAY, "compliance");

        assertThatThrownBy(() -> returned.scrutinised(AssuranceOutcome.ACCEPTED, null, TODAY, "compliance"))
                .hasMessageContaining("Somebody else");
    }
}
