package uk.homeward.browser;

import java.time.Instant;
import java.util.stream.Stream;

/** The five people who carry a life, each at their own screen. */
record Team(
        Chromium chromium,
        Colleague accessTeam,
        Colleague therapist,
        Colleague directCare,
        Colleague socialWorker,
        Colleague manager)
        implements AutoCloseable {

    static Team at(String address) {
        Chromium chromium = Chromium.launch();
        return new Team(
                chromium,
                new Colleague(chromium.browser, address, "access-team"),
                new Colleague(chromium.browser, address, "therapist"),
                new Colleague(chromium.browser, address, "direct-care"),
                new Colleague(chromium.browser, address, "social-worker"),
                new Colleague(chromium.browser, address, "manager"));
    }

    void sees(Instant time) {
        Stream.of(accessTeam, therapist, directCare, socialWorker, manager).forEach(person -> person.sees(time));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
