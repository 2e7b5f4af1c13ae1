package uk.homeward.packagelives;

import org.junit.jupiter.api.Tag;

@Tag("soak")
class ThousandPackageLivesTests extends PackageLives {

    ThousandPackageLivesTests() {
        super(1_000, 2);
    }
}
