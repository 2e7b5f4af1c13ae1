package uk.homeward.operations;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks at the settings before anything has started, least of all a database. */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Profiles TOGETHER = Profiles.of("demo & production");
    private static final Profiles DEMO = Profiles.of("demo");
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    @SuppressWarnings("NullAway.Init")
    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        UnsafeToStart.unlessEmpty(objections(settings, TimeZone.getDefault()));
    }

    static List<String> objections(Environment settings, TimeZone zone) {
        List<String> objections = new ArrayList<>();
        if (settings.acceptsProfiles(TOGETHER)) {
            objections.add("The demo, whose passwords everybody knows, is on together with production: take \"demo\""
                    + " out of spring.profiles.active.");
        } else if (!settings.acceptsProfiles(DEMO)) {
            addOfCouncil(objections, settings, zone);
        }
        return objections;
    }

    private static void addOfCouncil(List<String> objections, Environment settings, TimeZone zone) {
        if (settings.getProperty("spring.datasource.url", "").isBlank()) {
            objections.add("No database is named, and the embedded one is for trying out only: set"
                    + " spring.datasource.url to a PostgreSQL of the council's.");
        }
        if (!zone.hasSameRules(UTC)) {
            objections.add(
                    "The time zone is " + zone.getID() + ", in which timers could fire an hour early or late when"
                            + " the clocks change: start Java with -Duser.timezone=UTC.");
        }
        if (!on(settings, "camunda.bpm.job-execution.enabled")) {
            objections.add("No timer would ever fire: remove camunda.bpm.job-execution.enabled=false.");
        }
        if (!on(settings, "server.servlet.session.cookie.secure")
                || !on(settings, "camunda.bpm.webapp.session-cookie.enable-secure-cookie")
                || !on(settings, "camunda.bpm.webapp.csrf.enable-secure-cookie")) {
            objections.add("Cookies would travel unencrypted: switch on server.servlet.session.cookie.secure,"
                    + " camunda.bpm.webapp.session-cookie.enable-secure-cookie and"
                    + " camunda.bpm.webapp.csrf.enable-secure-cookie, or start with the profile \"production\".");
        }
    }

    private static boolean on(Environment settings, String name) {
        return settings.getProperty(name, Boolean.class, false);
    }
}
