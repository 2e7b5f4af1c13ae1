package uk.homeward.shortterm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.StayDates;
import uk.homeward.site.PageTest;

class ChargePageTests extends PageTest {

    @Test
    void aChargeThatIsHeldUpStandsOnTheBoardAndWithFinanceUntilThePersonIsTold() {
        String referral = referralWithSupport();
        LocalDate firstDay = TODAY.plusDays(42);
        travelTo(firstDay.plusDays(1));
        assertThat(words(look("social-worker", "/week-six"))).contains("Held up");
        assertThat(words(look("finance", "/charges"))).contains(referral, "Held up", "Not yet");
        assertThat(look("therapist", "/charges").getStatus()).isEqualTo(403);

        submit(
                "finance",
                "/cases/" + referral + "/tell-about-charge",
                and(
                        day("toldOn", firstDay),
                        "toldBy",
                        "Sue Weston",
                        "toldFormat",
                        "EASY_READ",
                        "financialAssessment",
                        "ASSESSED"));
        travelTo(firstDay.plusDays(1));

        assertThat(words(look("social-worker", "/week-six"))).doesNotContain("Held up");
        assertThat(words(look("finance", "/charges")))
                .contains("by Sue Weston (Easy read)", "Done: the person pays towards the support")
                .doesNotContain("Held up");
        assertThat(words(look("finance", "/cases/" + referral)))
                .contains("Days in hospital do not count (policy of the council)");
    }

    /** F7: whoever bills sees which of the days that are charged count. */
    @Test
    void whoeverBillsSeesEachStayWithItsDays() {
        String referral = referralWithSupport();
        String episode = episodeOf(referral);
        tellAboutCharge(episode);
        travelTo(TODAY.plusDays(50));
        act(
                "direct-care",
                () -> admissions.admit(
                        episode, new StayDates(TODAY.plusDays(44), TODAY.plusDays(49), "The ward told nobody.")));

        assertThat(words(look("finance", "/charges"))).contains("5 days");
    }

    /** F7: a stay that never happened gives no day away. */
    @Test
    void aStayThatNeverHappenedIsTakenOffTheBill() {
        String referral = referralWithSupport();
        tellAboutCharge(episodeOf(referral));
        travelTo(TODAY.plusDays(46));
        submit("direct-care", "/cases/" + referral + "/hospital-stay", day("admittedOn", TODAY.plusDays(44)));
        submit("direct-care", "/cases/" + referral + "/return-home", day("returnedOn", TODAY.plusDays(46)));
        assertThat(words(look("finance", "/charges"))).contains("2 days");
        String address = "/cases/" + referral + "/stay-correction";
        String stay = text(look("direct-care", address)).replaceFirst("(?s).*value=\"(STA-\\d+)\".*", "$1");

        submit(
                "direct-care",
                address,
                and(
                        day("admittedOn", TODAY.plusDays(44)),
                        "stay",
                        stay,
                        "neverHappened",
                        "YES",
                        "reason",
                        "It was her neighbour."));
        String approval = text(look("manager", "/cases/" + referral))
                .replaceFirst("(?s).*href=\"(/approvals/APV-\\d+)\".*", "$1");
        submit("manager", approval, "answer", "APPROVE");

        assertThat(words(look("finance", "/charges"))).contains(referral).doesNotContain("2 days");
    }

    /** Whoever did not come back on the day is away until somebody has found them. */
    @Test
    void whoeverDidNotComeBackIsAwayStill() {
        String referral = referralWithSupport();
        tellAboutCharge(episodeOf(referral));
        travelTo(TODAY.plusDays(44));
        submit(
                "direct-care",
                "/cases/" + referral + "/absence",
                and(and(day("awayFrom", TODAY.plusDays(44)), day("backOn", TODAY.plusDays(46))), "because", "RESPITE"));
        travelTo(TODAY.plusDays(50));
        String before = words(look("finance", "/charges"));

        String absence = text(look("direct-care", "/cases/" + referral)).replaceFirst("(?s).*(ABS-\\d+).*", "$1");
        submit(
                "direct-care",
                "/cases/" + referral + "/not-back",
                "absence",
                absence,
                "found",
                "The respite home says that she left.");

        assertThat(before).contains("2 days");
        assertThat(words(look("finance", "/charges"))).doesNotContain("2 days").contains("6 days", "not back yet");
    }
}
