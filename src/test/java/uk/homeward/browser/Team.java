package uk.homeward.browser;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people who carry a life, each at their own screen, which opens when they are first needed. */
final class Team implements AutoCloseable {

    private final Chromium chromium = Chromium.launch();
    private final String address;
    private final Map<String, Colleague> people = new LinkedHashMap<>();

    private @Nullable Instant time;

    Team(String address) {
        this.address = address;
    }

    Colleague accessTeam() {
        return named("access-team");
    }

    Colleague therapist() {
        return named("therapist");
    }

    Colleague directCare() {
        return named("direct-care");
    }

    Colleague socialWorker() {
        return named("social-worker");
    }

    Colleague finance() {
        return named("finance");
    }

    Colleague broker() {
        return named("broker");
    }

    Colleague manager() {
        return named("manager");
    }

    Colleague named(String login) {
        return people.computeIfAbsent(login, this::signsIn);
    }

    private Colleague signsIn(String login) {
        Colleague colleague = new Colleague(chromium.browser, address, login);
        if (time != null) {
            colleague.sees(time);
        }
        return colleague;
    }

    void sees(Instant time) {
        this.time = time;
        people.values().forEach(person -> person.sees(time));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
