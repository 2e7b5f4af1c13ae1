package uk.homeward.browser;

import java.time.Instant;
import java.util.stream.Stream;

/** The five people who carry a life, each at their own screen. */
record Team(
        Chromium chromium, Person accessTeam, Person therapist, Person directCare, Person socialWorker, Person manager)
        implements AutoCloseable {

    static Team at(String address) {
        Chromium chromium = Chromium.launch();
        return new Team(
                chromium,
                new Person(chromium.browser, address, "access-team"),
                new Person(chromium.browser, address, "therapist"),
                new Person(chromium.browser, address, "direct-care"),
                new Person(chromium.browser, address, "social-worker"),
                new Person(chromium.browser, address, "manager"));
    }

    void sees(Instant time) {
        Stream.of(accessTeam, therapist, directCare, socialWorker, manager).forEach(person -> person.sees(time));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
