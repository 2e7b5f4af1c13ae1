package uk.homeward.operations;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTests {

    private static final TimeZone UTC = TimeZone.getTimeZone("Etc/UTC");

    private static final Map<String, String> SAFE = Map.ofEntries(
            entry("spring.datasource.url", "jdbc:postgresql://postgres/homeward"),
            entry("spring.datasource.password", "correct horse"),
            entry("homeward.council", "kent"),
            entry("spring.security.oauth2.client.provider.council.issuer-uri", "https://sign-in.council.gov.uk"),
            entry("spring.security.oauth2.client.registration.council.client-id", "homeward-at-the-council"),
            entry("spring.security.oauth2.client.registration.council.client-secret", "battery staple"),
            entry("spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://sign-in.council.gov.uk"),
            entry("spring.security.oauth2.resourceserver.jwt.audiences", "homeward-at-the-council"),
            entry("camunda.bpm.job-execution.enabled", "true"),
            entry("server.servlet.session.cookie.secure", "true"),
            entry("server.servlet.session.cookie.http-only", "true"),
            entry("server.servlet.session.cookie.same-site", "lax"),
            entry("camunda.bpm.webapp.session-cookie.enable-secure-cookie", "true"),
            entry("camunda.bpm.webapp.csrf.enable-secure-cookie", "true"),
            entry("server.servlet.session.timeout", "30m"),
            entry("homeward.access.longest-session", "12h"),
            entry("server.error.include-stacktrace", "never"),
            entry("server.error.include-message", "never"),
            entry("server.error.include-binding-errors", "never"),
            entry("server.error.include-exception", "false"),
            entry("management.endpoints.web.exposure.include", "health, info, prometheus"),
            entry("logging.level.root", "info"));

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void ofACouncil() {
        settings.setActiveProfiles("production");
        SAFE.forEach(settings::setProperty);
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

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, ''",
        "spring.datasource.password, ''",
        "spring.datasource.password, postgres",
        "homeward.council, demo",
        "spring.security.oauth2.client.provider.council.issuer-uri, ''",
        "spring.security.oauth2.client.registration.council.client-id, ''",
        "spring.security.oauth2.client.registration.council.client-secret, ' '",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri, ''",
        "spring.security.oauth2.resourceserver.jwt.audiences, ''",
        "camunda.bpm.job-execution.enabled, false",
        "server.servlet.session.cookie.secure, false",
        "camunda.bpm.webapp.session-cookie.enable-secure-cookie, false",
        "camunda.bpm.webapp.csrf.enable-secure-cookie, false",
        "server.servlet.session.cookie.http-only, false",
        "server.servlet.session.cookie.same-site, none",
        "server.servlet.session.timeout, 60m",
        "server.servlet.session.timeout, -1",
        "homeward.access.longest-session, 13h",
        "homeward.access.longest-session, 0s",
        "server.error.include-stacktrace, always",
        "server.error.include-message, on_param",
        "server.error.include-binding-errors, always",
        "server.error.include-exception, true",
        "management.endpoints.web.exposure.include, '*'",
        "management.endpoints.web.exposure.include, 'health, heapdump'"
    })
    void objectsToWhatIsUnsafeByItsName(String setting, String value) {
        settings.setProperty(setting, value);

        objects(setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.security.oauth2.client.provider.council.issuer-uri",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri"
            })
    void objectsToASignInThatTravelsUnencrypted(String issuer) {
        settings.setProperty(issuer, "http://sign-in.council.gov.uk");

        objects("must begin with https");
    }

    @Test
    void objectsToAnAdministratorWithAPassword() {
        settings.setProperty("camunda.bpm.admin-user.id", "admin");

        objects("camunda.bpm.admin-user");
    }

    @ParameterizedTest
    @CsvSource({"debug, true", "trace, true", "logging.level.root, DEBUG", "logging.level.org.hibernate, trace"})
    void objectsToALogThatHoldsWhatPeopleType(String setting, String value) {
        settings.setProperty(setting, value);

        objects("The log would hold what people type");
    }

    /** Each that stands in the list is one that a test breaks. */
    @Test
    void everyUnsafeSettingIsFoundWhereNothingIsSetAtAll() {
        MockEnvironment nothing = new MockEnvironment();

        assertThat(UnsafeSetting.values())
                .filteredOn(setting -> !setting.holds(nothing))
                .containsExactly(UnsafeSetting.UNENCRYPTED_SIGN_IN, UnsafeSetting.ADMINISTRATOR_WITH_PASSWORD);
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
