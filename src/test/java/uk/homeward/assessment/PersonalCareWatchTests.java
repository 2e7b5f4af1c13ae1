package uk.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.reference.Reference;

/** Scotland: personal care for critical and substantial needs within six weeks of the assessment. */
class PersonalCareWatchTests extends ProcessTest {

    private static final LocalDate BY = TODAY.plusWeeks(6);

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private PersonalCareWatch watch;

    @Autowired
    private FollowUpService followUps;

    private String assessment = "";
    private String carePackage = "";

    @BeforeEach
    void promise() {
        assessment = begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        people.register(somebody("Ada")),
                        "Millbrook",
                        AssessmentSource.PERSON,
                        null,
                        TODAY,
                        "She asked.",
                        null)));
        carePackage = assessments.find(assessment).packageReference();
        database.update(
                "update assessment set personal_care_by = ? where id = ?", BY, Reference.ASSESSMENT.id(assessment));
    }

    @Test
    void managersAreAskedAWeekBeforeTheDayThatTheLawSets() {
        watch.on(new TimePassed(BY.minusDays(8)));
        assertThat(asked()).isEmpty();

        watch.on(new TimePassed(BY.minusDays(7)));

        assertThat(asked()).singleElement().satisfies(left -> {
            assertThat(left.cause()).isEqualTo(FollowUpCause.PERSONAL_CARE_DUE);
            assertThat(left.since()).isEqualTo(BY);
        });
    }

    @Test
    void theyAreAskedOnceAndWhatTheyAgreedStays() {
        watch.on(new TimePassed(BY));
        followUps.agree(assessment, new FollowUpAnswer("Direct Care helps until then", "Sheila Watkins", BY));

        watch.on(new TimePassed(BY.plusDays(1)));

        assertThat(asked()).extracting(FollowUpView::owner).containsExactly("Sheila Watkins");
    }

    @Test
    void nobodyIsAskedOnceCareHasBegun() {
        watch.on(new TimePassed(BY));
        watch.on(new PackageStarted(carePackage, BY));
        assertThat(asked()).allMatch(FollowUpView::settled);

        database.update("update assessment set personal_care_asked_on = null");
        database.update("delete from follow_up");
        database.update("update care_package set started_on = ? where id = ?", BY, Reference.PACKAGE.id(carePackage));
        watch.on(new TimePassed(BY.plusDays(2)));
        assertThat(asked()).isEmpty();
    }

    private List<FollowUpView> asked() {
        return followUps.ofCase(carePackage);
    }
}
