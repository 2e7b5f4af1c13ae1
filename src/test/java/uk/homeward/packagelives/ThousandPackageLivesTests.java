package uk.homeward.packagelives;

import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import uk.homeward.packagelives.PackageTown.Happening;

/** Or as many as {@code -Dlives=250} says. */
@Tag("soak")
class ThousandPackageLivesTests extends PackageLives {

    ThousandPackageLivesTests() {
        super(Integer.getInteger("lives", 1_000), 2, EnumSet.allOf(Happening.class));
    }
}
