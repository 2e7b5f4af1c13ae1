package uk.homeward.packagelives;

import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import uk.homeward.packagelives.PackageTown.Happening;

@Tag("soak")
class ThousandPackageLivesTests extends PackageLives {

    ThousandPackageLivesTests() {
        super(1_000, 2, EnumSet.allOf(Happening.class));
    }
}
