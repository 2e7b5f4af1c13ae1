package uk.homeward.browser;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One person from the hospital bed to the end of their package. Whoever decides does it at a screen; what colleagues do who
 * are proven elsewhere is done on the same running application by its interfaces.
 */
class OneWholeLifeInBrowserTests extends LivesInBrowser {

    private static final LocalDate MONDAY = LocalDate.of(2027, 8, 2);

    @Test
    @Tag("soak")
    @Tag("DER-33")
    @Tag("DER-37")
    @Tag("KEN-28")
    @Tag("promise-1")
    @Tag("promise-3")
    @Tag("promise-5")
    @Tag("promise-7")
    @Tag("promise-8")
    @Tag("promise-11")
    void goesHomeIsAssessedIsCaredForByTwoAndEndsWhileTheFirstServiceIsClosed() {
        today(MONDAY);
        WholeLife life = WholeLife.refer(team, port());

        life.goesHome(MONDAY.plusDays(1));
        life.isReviewed(MONDAY.plusDays(8));
        life.isAssessedAndPlansCare();
        life.isCaredForByDirectCare();
        life.hearsOfTheTransfer();
        life.isReviewedByTwo();
        life.goesToTheProvider();
        life.settles();
        life.firstServiceCloses();
        life.packageEnds();

        life.isFoundByAManager();
    }
}
