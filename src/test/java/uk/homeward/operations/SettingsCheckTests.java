package uk.homeward.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTests {

    private static final TimeZone UTC = TimeZone.getTimeZone("Etc/UTC");

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void ofACouncil() {
        settings.setActiveProfiles("production");
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://postgres/homeward");
        settings.setProperty("camunda.bpm.job-execution.enabled", "true");
        settings.setProperty("server.servlet.session.cookie.secure", "true");
        settings.setProperty("camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true");
        settings.setProperty("camunda.bpm.webapp.csrf.enable-secure-cookie", "true");
    }

    @Test
    void acceptsWhatIsSafe() {
        assertThat(SettingsCheck.objections(settings, UTC)).isEmpty();
    }

    @Test
    void leavesTheDemoAlone() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(SettingsCheck.objections(demo, TimeZone.getTimeZone("Europe/London")))
                .isEmpty();
    }

    @Test
    void objectsToTheDemoTogetherWithProduction() {
        settings.setActiveProfiles("demo", "production");

        objects("spring.profiles.active");
    }

    @Test
    void looksAlsoWhereNoProfileIsNamedProduction() {
        settings.setActiveProfiles("test");
        settings.setProperty("spring.datasource.url", "");

        objects("spring.datasource.url");
    }

    @Test
    void objectsToTheEmbeddedDatabase() {
        settings.setProperty("spring.datasource.url", "");

        objects("spring.datasource.url");
    }

    @Test
    void objectsToTimersThatNeverFire() {
        settings.setProperty("camunda.bpm.job-execution.enabled", "false");

        objects("camunda.bpm.job-execution.enabled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.servlet.session.cookie.secure",
                "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
                "camunda.bpm.webapp.csrf.enable-secure-cookie"
            })
    void objectsToCookiesThatTravelUnencrypted(String cookie) {
        settings.setProperty(cookie, "false");

        objects(cookie);
    }

    /** In the last, no clock changes: two nodes must still write the same. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Europe/Dublin", "Africa/Lagos"})
    void objectsToAnotherTimeZone(String zone) {
        assertThat(SettingsCheck.objections(settings, TimeZone.getTimeZone(zone)))
                .singleElement()
                .asString()
                .contains(zone, "-Duser.timezone=UTC");
    }

    private void objects(String naming) {
        assertThat(SettingsCheck.objections(settings, UTC))
                .singleElement()
                .asString()
                .contains(naming);
    }
}
