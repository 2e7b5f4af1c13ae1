package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.calendar.TimePassed;

class FundingPageTests extends PageTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @Tag("HAM-17")
    void showsHowEveryLineAndFunderStands() {
        assertThat(words(look("finance", "/funding")))
                .containsPattern("Discharge to Assess, NHS NHS Wealdshire From 1 Apr 20\\d\\d to 31 Mar 20\\d\\d"
                        + " £400,000.00 £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ ")
                .containsPattern("Wealdshire County Council £13,500,000.00 ")
                .containsPattern(
                        "Discharge to Assess 1 Jan 2024 31 Mar 2028 To 31 Mar 2029, to be decided by 31 Dec 2027");
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
