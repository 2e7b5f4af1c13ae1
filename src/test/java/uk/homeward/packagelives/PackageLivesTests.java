package uk.homeward.packagelives;

import java.util.EnumSet;
import uk.homeward.packagelives.PackageTown.Happening;

/** A sample in every build. */
class PackageLivesTests extends PackageLives {

    PackageLivesTests() {
        super(
                14,
                1,
                EnumSet.of(
                        Happening.SEARCHED,
                        Happening.WITH_A_SHORT_TERM_SERVICE,
                        Happening.ADMITTED,
                        Happening.RETURNED,
                        Happening.HANDED_BACK,
                        Happening.HANDED_OVER,
                        Happening.STARTED_LATER_THAN_PLANNED,
                        Happening.LIVE_IN_FOLLOWED,
                        Happening.NIGHTS_FOLLOWED,
                        Happening.TEMPORARY_CHANGE,
                        Happening.MORE_WHILE_HANDED_BACK,
                        Happening.BIGGER_PLAN,
                        Happening.DIRECT_PAYMENT,
                        Happening.FALL,
                        Happening.DIED));
    }
}
