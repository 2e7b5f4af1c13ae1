package uk.homeward.framework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;

class FrameworkServiceTests {

    @Test
    @Tag("DER-23")
    void onlyWhoIsRegisteredTakesCareOver() {
        ProviderGrades grades = mock();
        given(grades.regulator()).willReturn("Care Quality Commission");
        FrameworkService framework = new FrameworkService(
                mock(),
                mock(),
                grades,
                new Providers(
                        List.of(
                                new Provider("peak", "Peak Homecare", "1-1234567890"),
                                new Provider("moor-edge", "Moor Edge", null)),
                        List.of()));

        framework.expectRegistered("peak");

        assertThatThrownBy(() -> framework.expectRegistered("moor-edge"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Moor Edge is not registered with the Care Quality Commission. Choose a provider that is.");
        assertThatThrownBy(() -> framework.expectRegistered("nobody")).isInstanceOf(Refusal.class);
    }
}
