package uk.homeward.confidentiality.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

/** Information governance finds who looked at whose record: by person, by name and by day. */
class WhoLookedTests extends PageTest {

    @Test
    void looksAtAPersonAreFoundWithThoseAtTheirCases() {
        String referral = referFromHospital();
        String person = personOf(referral);
        look("access-team", "/people/" + person);
        look("social-worker", "/cases/" + referral);

        assertThat(words(look(
                        "information-governance", "/who-looked?person=" + person.toLowerCase(java.util.Locale.ROOT))))
                .contains("2 looks were found", "access-team", "social-worker", referral);
        assertThat(words(look("information-governance", "/who-looked?person=" + referral)))
                .contains("1 look was found");
        assertThat(words(look("information-governance", "/who-looked?person=PER-999999")))
                .contains("Nobody looked.");
    }

    @Test
    void byNameAndByDay() {
        String person = personOf(referFromHospital());
        look("manager", "/people/" + person);
        travelTo(TODAY.plusDays(1));
        look("manager", "/people/" + person);
        look("access-team", "/people/" + person);
        String asked = "/who-looked?person=" + person + "&staff=manager&from=" + TODAY + "&to=";

        assertThat(words(look("information-governance", asked + TODAY))).contains("1 look was found");
        assertThat(words(look("information-governance", asked + TODAY.plusDays(1))))
                .contains("2 looks were found");
        assertThat(words(look("information-governance", asked + "tomorrow")))
                .contains("Give a real day, for example 27 3 2026.");
        for (String written :
                List.of("%1$td/%1$tm/%1$tY", "%1$te %1$tB %1$tY", "%1$te.%1$tm.%1$tY", "%1$tY-%1$tm-%1$td")) {
            String day = written.formatted(TODAY.plusDays(1));
            assertThat(words(look("information-governance", asked.replace(TODAY + "&to=", day + "&to=" + day))))
                    .as(written)
                    .contains("1 look was found");
        }
        assertThat(words(look("information-governance", asked + "31 2 2026"))).contains("Give a real day");
        assertThat(words(look("information-governance", asked + TODAY.minusDays(1))))
                .contains("The last day is before the first.");
        assertThat(words(look("information-governance", asked + TODAY + "&size=1")))
                .contains("1 look was found");
    }

    @Test
    void theyAreExportedAsASpreadsheetThatRunsNothing() {
        String person = personOf(referFromHospital());
        submit("therapist", "/people/" + person + "/opening", "reason", "=HYPERLINK(\"x\")");

        String file = text(look("information-governance", "/who-looked/export?person=" + person));

        assertThat(file)
                .startsWith("\"When\",\"Who\",\"What\",\"Record\",\"Case\",\"Reason\"")
                .contains("\"therapist\",\"Closed record opened\",\"" + person + "\",\"" + person
                        + "\",\"'=HYPERLINK(\"\"x\"\")\"");
    }
}
