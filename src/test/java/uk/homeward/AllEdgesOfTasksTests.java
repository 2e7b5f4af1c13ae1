package uk.homeward;

import org.junit.jupiter.api.Tag;

/** At full size; a class of its own, since a history is played once in a database. */
@Tag("soak")
class AllEdgesOfTasksTests extends TaskEdgesTest {

    AllEdgesOfTasksTests() {
        super(true);
    }
}
