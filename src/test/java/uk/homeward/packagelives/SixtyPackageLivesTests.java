package uk.homeward.packagelives;

import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import uk.homeward.packagelives.PackageTown.Happening;

@Tag("soak")
class SixtyPackageLivesTests extends PackageLives {

    SixtyPackageLivesTests() {
        super(60, 1, EnumSet.allOf(Happening.class));
    }
}
