package uk.homeward.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.calendar.TimePassed;
import uk.homeward.site.PageTest;

class FundingPageTests extends PageTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @Tag("HAM-17")
    void showsHowEveryLineAndFunderStands() {
        assertThat(words(look("finance", "/funding")))
                .containsPattern("Discharge to Assess, NHS From 1 Apr 20\\d\\d to 31 Mar 20\\d\\d NHS Wealdshire"
                        + " £2,400,000.00 £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ ")
                .containsPattern("Wealdshire County Council £66,600,000.00 ")
                .containsPattern(
                        "Discharge to Assess 3 Jul 2023 6 Nov 2023 1 Jan 2024 31 Mar 2028 To 31 Mar 2029, to be decided by 31 Dec 2027");
    }

    /** Told as a fact once before the last day and once after it, and shown until somebody decides. */
    @Test
    @Tag("HAM-05")
    void aContractWhoseExtensionNobodyHasDecidedIsToldInTime() {
        String warning =
                "The extension of the contract for Discharge to Assess is not decided. The last day to decide it"
                        + " is 31 December 2027; without it the contract ends on 31 March 2028.";
        dayBegins(LocalDate.of(2027, 12, 3));
        assertThat(words(look("manager", "/"))).doesNotContain(warning);
        assertThat(told()).isEmpty();

        dayBegins(LocalDate.of(2027, 12, 4));
        dayBegins(LocalDate.of(2027, 12, 5));
        assertThat(words(look("manager", "/"))).contains(warning);
        assertThat(words(look("finance", "/funding"))).contains(warning);
        assertThat(words(look("social-worker", "/"))).doesNotContain(warning);
        assertThat(told()).containsExactly("Extension decision due");

        dayBegins(LocalDate.of(2028, 1, 1));
        dayBegins(LocalDate.of(2028, 1, 2));
        assertThat(told()).containsExactly("Extension decision due", "Extension deadline passed");
    }

    /** Kent's D2A was overspent before anybody decided anything (KEN-11). */
    @Test
    @Tag("KEN-11")
    void overspendAndWhatPassedACeilingMeetManagersOnTheirHomePage() {
        database.update(
                "insert into funding_budget (id, version, committed, actual, forecast) values ('WINTER/2024-04-01', 0, 0, 0, 0)"
                        + " on conflict do nothing");
        assertThat(words(look("manager", "/"))).doesNotContain("overspent by");

        travelTo(LocalDate.of(2025, 3, 1));
        database.update(
                "update funding_budget set actual = 15000100, forecast = 15000100 where id = 'WINTER/2024-04-01'");
        assertThat(words(look("manager", "/"))).contains("Winter pressures is overspent by £1.00. Open Funding");
        assertThat(words(look("social-worker", "/"))).doesNotContain("overspent by");
        database.update("delete from funding_budget where id = 'WINTER/2024-04-01'");
    }

    @Test
    @Tag("KEN-10")
    void showsWhoCommissionsEachServiceAndWhatPaysForIt() {
        assertThat(words(look("finance", "/funding")))
                .contains(
                        "Discharge to Assess Wealdshire County Council Discharge to Assess, council; Discharge to Assess, NHS; Winter pressures");
    }

    @Test
    void aCeilingIsSetOnAPageOfItsOwnAndARefusalStandsAtItsField() {
        String page = "/funding/lines/WINTER/ceiling";
        assertThat(text(look("manager", "/funding"))).contains(page);
        assertThat(text(look("commissioner", "/funding"))).doesNotContain(page);
        assertThat(words(look("manager", page))).contains("Winter pressures", "Approved now: £150,000.00");
        assertThat(look("commissioner", page).getStatus()).isEqualTo(403);
        assertThat(look("manager", "/funding/lines/NOSUCH/ceiling").getStatus()).isEqualTo(404);
        database.update(
                "insert into funding_budget (id, version, committed, actual, forecast) values (?, 0, 500000, 0, 500000)"
                        + " on conflict (id) do update set committed = 500000, forecast = 500000",
                "WINTER/" + financialYear());
        try {
            String refused = text(submit("manager", page, "pounds", "£4,999.99", "reason", "Savings."));
            assertThat(refused)
                    .contains("£5,000.00 is committed already", "href=\"#pounds\"", "£4,999.99", "Savings.</textarea>");
            assertThat(text(submit("manager", page, "pounds", "plenty", "reason", "Savings.")))
                    .contains("The amount must be a number of pounds");
            assertThat(text(submit("manager", page, "pounds", "6000", "reason", " ")))
                    .contains("Say who approved the new ceiling", "href=\"#reason\"");

            assertThat(submit("manager", page, "pounds", "£160,000", "reason", "Cabinet of 3 November.")
                            .getRedirectedUrl())
                    .isEqualTo("/funding");
            assertThat(words(look("manager", "/funding"))).containsPattern("Winter pressures .{0,90}£160,000.00");
        } finally {
            database.update("delete from funding_budget where id like 'WINTER/%'");
        }
    }

    private String financialYear() {
        return uk.homeward.calendar.FinancialYear.of(TODAY).firstDay().toString();
    }

    @Test
    @Tag("HAM-04")
    void tendersAndAwardsAreRecordedByThoseWhoCommission() {
        String[] award = {
            "service", "LIVEIN", "provider", "Harbour Live-in Care Ltd", "awardedOn-day", "1", "awardedOn-month", "10",
            "awardedOn-year", "2026", "from-day", "1", "from-month", "10", "from-year", "2026"
        };
        assertThat(look("finance", "/funding/award").getStatus()).isEqualTo(403);
        assertThat(words(look("commissioner", "/funding/tender")))
                .contains("Live-in Care")
                .doesNotContain("Enablement");
        assertThat(text(submit("commissioner", "/funding/award", award)))
                .contains("No tender for Live-in Care was issued before 1 October 2026", "href=\"#awardedOn\"")
                .contains("value=\"Harbour Live-in Care Ltd\"");
        assertThat(text(submit("commissioner", "/funding/award", "provider", "Somebody")))
                .contains("Choose the service.", "href=\"#service\"");

        String[] tender = {
            "service",
            "LIVEIN",
            "issuedOn-day",
            "1",
            "issuedOn-month",
            "6",
            "issuedOn-year",
            "2026",
            "routes",
            "STEP_UP",
            "shortTerm",
            "YES"
        };
        assertThat(text(submit("commissioner", "/funding/tender", and(tender, "model", "BED"))))
                .contains("Live-in Care is another kind of support", "href=\"#model\"");
        try {
            assertThat(submit("commissioner", "/funding/tender", and(tender, "model", "LIVE_IN_CARE"))
                            .getRedirectedUrl())
                    .isEqualTo("/funding");
            assertThat(submit("manager", "/funding/award", award).getRedirectedUrl())
                    .isEqualTo("/funding");

            assertThat(words(look("finance", "/funding")))
                    .contains("Live-in Care 1 Jun 2026 1 Oct 2026 1 Oct 2026 Not known Cannot be extended")
                    .contains("1 Jun 2026 Live-in Care Tender issued commissioner")
                    .contains("1 Oct 2026 Live-in Care Contract awarded to Harbour Live-in Care Ltd manager");
        } finally {
            database.update("delete from awarded_contract");
            database.update("delete from issued_tender");
        }
    }

    private void dayBegins(LocalDate day) {
        travelTo(day);
        events.publishEvent(new TimePassed(day));
    }

    private List<String> told() {
        return database.queryForList(
                "select what from audit_entry where reference = 'D2A' and what like 'Extension %' order by id",
                String.class);
    }

    @AfterEach
    void forgetTheNotices() {
        database.update("delete from contract_notice");
        database.update("delete from audit_entry where reference = 'D2A' and what like 'Extension %'");
    }

    @Test
    void isForThoseWhoAnswerForMoney() {
        assertThat(look("manager", "/funding").getStatus()).isEqualTo(200);
        assertThat(look("therapist", "/funding").getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/funding").getStatus()).isEqualTo(403);
    }
}
