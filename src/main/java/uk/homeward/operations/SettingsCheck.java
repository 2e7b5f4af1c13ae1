package uk.homeward.operations;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
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
        if (!zone.hasSameRules(UTC)) {
            objections.add(
                    "The time zone is " + zone.getID() + ", in which timers could fire an hour early or late when"
                            + " the clocks change: start Java with -Duser.timezone=UTC.");
        }
        Stream.of(UnsafeSetting.values())
                .filter(setting -> setting.holds(settings))
                .map(UnsafeSetting::sentence)
                .forEach(objections::add);
        objections.addAll(TalkativeLogs.objections(settings));
    }
}
