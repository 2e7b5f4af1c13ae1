package uk.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class ActorTests {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"grace.adeyemi, grace.adeyemi", "homeward, homeward (a person)", "Homeward, Homeward (a person)"})
    void nobodyIsTakenForHomewardItself(String signedIn, String known) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(signedIn, null, "managers"));

        assertThat(Actor.name()).isEqualTo(known);
        SecurityContextHolder.clearContext();
        assertThat(Actor.name()).isEqualTo("homeward");
    }
}
