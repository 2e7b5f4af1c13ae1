package uk.homeward.benefits.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

@Tag("KEN-26")
class BenefitPageTests extends PageTest {
    private static final String[] CALLS = {
        "service",
        "D2A",
        "what",
        "Fewer <b>double-handed</b> calls",
        "cashable",
        "YES",
        "from-day",
        "1",
        "from-month",
        "4",
        "from-year",
        "2026"
    };

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from benefit_realised");
        database.update("delete from benefit_expected");
    }

    private String noted() {
        assertThat(submit("finance", "/benefits/new", and(CALLS, "pounds", "£24,000"))
                        .getRedirectedUrl())
                .isEqualTo("/benefits");
        String log = text(look("manager", "/benefits"));
        return log.replaceFirst(".*?/benefits/(BEN-\\d+).*", "$1");
    }

    @Test
    void aBenefitIsNotedInAFormAndStandsInTheLog() {
        String refused = text(submit("finance", "/benefits/new", and(CALLS, "pounds", "-5")));
        assertThat(refused)
                .contains("Give an amount that is not negative.", "href=\"#pounds\"", "value=\"-5\"")
                .contains("Fewer &lt;b&gt;double-handed&lt;/b&gt; calls</textarea>");

        String reference = noted();

        assertThat(words(look("manager", "/benefits")))
                .contains(
                        reference + " Discharge to Assess Fewer &lt;b&gt;double-handed&lt;/b&gt; calls Yes 1 Apr 2026")
                .containsPattern("2026/27 £24,000.00 £0.00 £0.00 £0.00");
        assertThat(text(look("manager", "/funding"))).contains("href=\"/benefits\"");
        assertThat(look("therapist", "/benefits").getStatus()).isEqualTo(403);
        assertThat(look("therapist", "/benefits/new").getStatus()).isEqualTo(403);
    }

    @Test
    void aCorrectionBeginsWithWhatStandsAndLeavesItReadable() {
        String page = "/benefits/" + noted() + "/correction";
        assertThat(text(look("commissioner", page))).contains("value=\"24000.00\"", "value=\"2026\"");
        assertThat(text(submit("commissioner", page, and(CALLS, "pounds", "12000"))))
                .contains("Say why the entry is corrected.", "href=\"#reason\"");

        submit("commissioner", page, and(CALLS, "pounds", "12000", "reason", "Counted twice."));

        assertThat(words(look("manager", page.replace("/correction", ""))))
                .contains("Corrected because Counted twice.", "£12,000.00, from 1 April 2026")
                .containsPattern("What was expected before .*by finance .*£24,000.00");
    }

    @Test
    void whatWasRealisedNeedsEvidenceAndCanBeCorrected() {
        String page = "/benefits/" + noted() + "/realised";
        String[] came = {"pounds", "6000", "on-day", "30", "on-month", "9", "on-year", "2026"};
        assertThat(text(submit("manager", page, came))).contains("href=\"#evidence\"", "value=\"6000\"");
        assertThat(text(submit("manager", page, "pounds", "6000", "on-day", "31", "on-month", "9", "on-year", "2026")))
                .contains("The day must be a real date");

        submit("manager", page, and(came, "evidence", "Ledger, period 6"));
        String benefit = text(look("manager", page.replace("/realised", "")));
        String correction = benefit.replaceFirst(".*?(/benefits/BEN-\\d+/realised/\\d+/correction).*", "$1");
        assertThat(text(look("manager", correction))).contains("Ledger, period 6", "value=\"6000.00\"");
        submit(
                "manager",
                correction,
                "pounds",
                "600",
                "on-day",
                "30",
                "on-month",
                "9",
                "on-year",
                "2026",
                "evidence",
                "Ledger",
                "reason",
                "A slip.");

        assertThat(words(look("manager", page.replace("/realised", ""))))
                .containsPattern("£6,000.00 Ledger, period 6 .* Replaced")
                .contains("Corrects an entry: A slip.");
    }
}
