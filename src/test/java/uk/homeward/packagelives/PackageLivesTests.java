package uk.homeward.packagelives;

import org.junit.jupiter.api.Tag;

/** A sample. */
@Tag("soak")
class PackageLivesTests extends PackageLives {

    PackageLivesTests() {
        super(60, 1);
    }
}
