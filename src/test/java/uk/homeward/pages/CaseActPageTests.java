package uk.homeward.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.site.PageTest;

class CaseActPageTests extends PageTest {
    @Test
    void offersWhatTheVisitorMayDoAndTheCaseAllows() {
        String referral = referralWithSupport();

        assertThat(words(look("social-worker", "/cases/" + referral)))
                .contains("Record a stay in hospital", "Record that the purpose has changed", "End the service early")
                .doesNotContain("Record the return home", "Withdraw the referral", "Cancel the discharge");
        assertThat(words(look("direct-care", "/cases/" + referral)))
                .contains("Record a stay in hospital")
                .doesNotContain("End the service early");
        assertThat(words(look("finance", "/cases/" + referral)))
                .contains("Record that the person was told about the charge")
                .doesNotContain("End the service early");
    }

    @Test
    void anAdmissionPausesAndTheReturnResumes() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(3));

        MockHttpServletResponse admitted =
                submit("direct-care", "/cases/" + referral + "/hospital-stay", day("admittedOn", TODAY.plusDays(3)));
        assertThat(admitted.getRedirectedUrl()).isEqualTo("/cases/" + referral);
        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.IN_HOSPITAL);

        travelTo(TODAY.plusDays(5));
        submit("direct-care", "/cases/" + referral + "/return-home", day("returnedOn", TODAY.plusDays(5)));
        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void daysAwayAreToldAndTakenOffTheRecord() {
        String referral = referralWithSupport();
        String address = "/cases/" + referral + "/absence";
        assertThat(text(submit("direct-care", address, day("awayFrom", TODAY)))).contains("href=\"#because\"");

        submit(
                "direct-care",
                address,
                and(and(day("awayFrom", TODAY), day("backOn", TODAY.plusDays(3))), "because", "RESPITE"));

        String page = text(look("direct-care", "/cases/" + referral));
        assertThat(page).contains("In respite care", "/absence-return").doesNotContain("/not-back");
        String absence = page.replaceFirst("(?s).*(ABS-\\d+).*", "$1");
        assertThat(words(look("manager", "/week-six"))).contains("Away, back");
        submit(
                "direct-care",
                "/cases/" + referral + "/absence-withdrawal",
                "absence",
                absence,
                "reason",
                "It was her neighbour.");
        assertThat(words(look("manager", "/week-six"))).doesNotContain("Away, back");
    }

    @Test
    void aStayIsPutRightByTwoPeople() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(3));
        submit("direct-care", "/cases/" + referral + "/hospital-stay", day("admittedOn", TODAY.plusDays(3)));
        String address = "/cases/" + referral + "/stay-correction";
        String stay = text(look("direct-care", address)).replaceFirst("(?s).*value=\"(STA-\\d+)\".*", "$1");

        submit(
                "direct-care",
                address,
                and(
                        day("admittedOn", TODAY.plusDays(2)),
                        "stay",
                        stay,
                        "neverHappened",
                        "NO",
                        "reason",
                        "The ward mixed up two people."));

        assertThat(text(look("manager", "/cases/" + referral)))
                .contains("Correct a stay in hospital", "waits for a second person");
    }

    @Test
    void aStartIsPutRightByTwoPeople() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(5));
        submit(
                "direct-care",
                "/cases/" + referral + "/start-correction",
                and(day("startedOn", TODAY.plusDays(3)), "reason", "The first visit was put off."));
        String waiting = text(look("manager", "/cases/" + referral));
        assertThat(waiting).contains("Correct the start of support", "waits for a second person");
        assertThat(episode(referral).startedOn()).isEqualTo(TODAY);
        String approval = waiting.replaceFirst(".*href=\"(/approvals/APV-\\d+)\".*", "$1");
        assertThat(words(look("manager", "/approvals"))).contains("Correct the start of support", referral);

        assertThat(words(look("manager", approval))).contains("The first visit was put off.", "until now");
        assertThat(text(submit("manager", approval, "reason", "Yes"))).contains("Say whether you approve it.");
        submit("manager", approval, "answer", "APPROVE");

        EpisodeView corrected = episode(referral);
        assertThat(corrected.startedOn()).isEqualTo(TODAY.plusDays(3));
        travelTo(requireNonNull(corrected.reviewComesUpOn()));
        assertThat(open(requireNonNull(corrected.reviewReference()))).containsExactly("userTask_conductReview");
        assertThat(look("therapist", approval).getStatus()).isEqualTo(403);
    }

    @Test
    void theHoursChangeBetweenTheReviewsAndAsTheyAreTyped() {
        String referral = referralWithSupport();
        String address = "/cases/" + referral + "/hours";
        assertThat(words(look("direct-care", address))).contains("Now 10.5 hours a week are planned.");

        assertThat(text(submit(
                        "direct-care", address, and(day("from", TODAY), "hoursPerWeek", "1.40", "reason", "More."))))
                .contains("href=\"#hoursPerWeek\"", "value=\"1.40\"");
        submit(
                "direct-care",
                address,
                and(day("from", TODAY), "hoursPerWeek", "12:30", "reason", "A second visit in the evening."));

        assertThat(words(look("manager", "/cases/" + referral)))
                .containsPattern("Hours changed .*Hours a week from .*: 10.5 12.5 A second visit in the evening.");
    }

    @Test
    void aStayThatIsOverIsToldOnOnePageInOneAct() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(9));
        String[] answers = and(day("admittedOn", TODAY.plusDays(2)), day("returnedOn", TODAY.plusDays(4)));

        MockHttpServletResponse unsaid = submit("direct-care", "/cases/" + referral + "/hospital-stay", answers);
        assertThat(words(unsaid)).contains("Say why it is told only now.");
        submit(
                "direct-care",
                "/cases/" + referral + "/hospital-stay",
                and(answers, "lateReason", "The ward told nobody."));

        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(episode(referral).daysInHospital()).isEqualTo(2);
        assertThat(words(look("social-worker", "/cases/" + referral))).contains("In hospital", "The ward told nobody.");
    }

    @Test
    void aChangeOfPurposeThatBringsAChargeForwardWaitsForASecondPerson() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(10));

        submit(
                "manager",
                "/cases/" + referral + "/purpose-changed",
                and(day("changedOn", TODAY.plusDays(10)), "reason", "Waits for a long-term provider."));

        assertThat(episode(referral).purposeChangedOn()).isNull();
        assertThat(words(look("manager", "/cases/" + referral)))
                .contains("Bring a charge forward", "Waits for a long-term provider.");
    }

    @Test
    void endingEarlyNeedsADayASequelAReasonAndAConfirmation() {
        String referral = referralWithSupport();
        String address = "/cases/" + referral + "/end-early";

        String page = text(submit("manager", address, "endedOn-day", "x", "reason", "<i>Moved</i> away"));
        assertThat(page)
                .contains("href=\"#endedOn\"", "href=\"#sequel\"", "href=\"#confirmed\"", "value=\"x\"")
                .contains("&lt;i&gt;Moved&lt;/i&gt; away")
                .doesNotContain("href=\"#reason\"");
        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ACTIVE);

        submit(
                "manager",
                address,
                and(day("endedOn", TODAY), "sequel", "MOVED_AWAY", "reason", "Moved to a son.", "confirmed", "yes"));
        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ENDED);
        assertThat(open(episodeOf(referral))).isEmpty();
    }

    @Test
    void deathIsNoWayToEndAServiceEarly() {
        String referral = referralWithSupport();
        String address = "/cases/" + referral + "/end-early";

        assertThat(text(look("manager", address))).doesNotContain("value=\"DIED\"");
        submit("manager", address, and(day("endedOn", TODAY), "sequel", "DIED", "reason", "x", "confirmed", "yes"));

        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    @Test
    void aReferralIsWithdrawnWithAReason() {
        String referral = referFromHospital();

        assertThat(words(submit("access-team", "/cases/" + referral + "/withdraw", "confirmed", "yes")))
                .contains("Enter why the referral is withdrawn.");
        submit("access-team", "/cases/" + referral + "/withdraw", "confirmed", "yes", "reason", "Asked twice.");

        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(open(referral)).isEmpty();
    }

    @Test
    void aDischargeIsCancelledUntilSupportHasStarted() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");

        MockHttpServletResponse answer = submit(
                "access-team", "/cases/" + referral + "/cancel-discharge", "confirmed", "yes", "reason", "Fever.");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/" + referral);
        assertThat(open(referral)).isEmpty();
    }

    /** F4. */
    @Test
    void aDischargeIsMovedUntilSupportHasStarted() {
        String referral = referFromHospital();
        String address = "/cases/" + referral + "/move-discharge";
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");

        submit("broker", address, and(day("dischargeOn", TODAY.plusDays(2)), "reason", "The ward rang."));

        assertThat(referrals.find(referral).expectedDischargeOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(text(submit("broker", address, and(day("dischargeOn", TODAY.plusDays(2)), "reason", "Again."))))
                .contains("The discharge is on record for");
    }

    @Test
    void theDayOfADischargeIsCorrectedByTwoOnceSupportHasStarted() {
        String referral = referralWithSupport();
        travelTo(TODAY.plusDays(1));

        String address = "/cases/" + referral + "/discharge-correction";
        submit("access-team", address, and(day("dischargeOn", TODAY.minusDays(1)), "reason", "The ward was wrong."));

        act("manager", () -> approvals.approve(approvals.ofCase(referral).get(0).reference(), null));
        assertThat(entries.of(referral).orElseThrow().dischargeOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void theSentenceOfARefusalStandsAtItsField() {
        String referral = referralWithSupport();

        String page = text(
                submit("social-worker", "/cases/" + referral + "/hospital-stay", day("admittedOn", TODAY.plusDays(1))));

        assertThat(page)
                .contains("<title>Error: Record a stay in hospital", "id=\"admittedOn-error\"")
                .contains("The day of admission is in the future. Record it when it has come.")
                .contains("value=\"" + TODAY.plusDays(1).getDayOfMonth() + "\"");
    }

    @Test
    void whatTheCaseDoesNotAllowIsAConflict() {
        String referral = referFromHospital();

        assertThat(look("manager", "/cases/" + referral + "/return-home").getStatus())
                .isEqualTo(409);
        assertThat(submit("manager", "/cases/" + referral + "/end-early", day("endedOn", TODAY))
                        .getStatus())
                .isEqualTo(409);
        assertThat(look("manager", "/cases/" + referral + "/no-such-act").getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoMayNotIsRefused() {
        String referral = referralWithSupport();

        assertThat(submit(
                                "direct-care",
                                "/cases/" + referral + "/end-early",
                                and(day("endedOn", TODAY), "sequel", "OTHER", "reason", "x", "confirmed", "yes"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(look("provider-a", "/cases/" + referral + "/hospital-stay").getStatus())
                .isEqualTo(403);
        assertThat(episode(referral).status()).isEqualTo(EpisodeStatus.ACTIVE);
    }

    private EpisodeView episode(String referral) {
        return episodes.find(episodeOf(referral));
    }
}
