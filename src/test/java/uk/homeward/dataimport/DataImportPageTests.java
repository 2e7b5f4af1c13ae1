package uk.homeward.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

class DataImportPageTests extends PageTest {

    @Test
    void anAdministratorReadsWhatIsWrongMendsItAndBringsItIn() {
        String person = ImportFiles.person(900_001);
        send(List.of(person.replaceAll("01632.*", "1632 960001"), ",999,Ada,Sample,1941-13-01,,,"));
        String first = newest();

        assertThat(words(look("administrator", "/imports/" + first)))
                .contains("Has mistakes", "mistakes were found")
                .contains("2 Telephone This number does not begin with 0 or +")
                .contains("3 Former reference Nothing stands here")
                .contains("3 Date of birth There is no such day");
        assertThat(words(submit("administrator", "/imports/" + first + "/confirmation", "confirmed", "yes")))
                .contains("This file has mistakes");

        send(List.of(person));
        String second = newest();
        assertThat(words(look("administrator", "/imports/" + second))).contains("Ready", "1 (people)", "Bring in");
        assertThat(words(submit("administrator", "/imports/" + second + "/confirmation")))
                .contains("Tick that you have seen");
        submit("administrator", "/imports/" + second + "/confirmation", "confirmed", "yes");

        assertThat(words(look("administrator", "/imports/" + second))).contains("Brought in", "by administrator");
        assertThat(words(send(List.of(person)))).contains("There is a problem", "was brought in already: " + second);
        submit("administrator", "/imports/" + first + "/discard", "reason", "");
        assertThat(words(look("administrator", "/imports")))
                .contains("Discarded", "people.csv", "Columns with numbers");
        assertThat(look("manager", "/imports").getStatus()).isEqualTo(403);
    }

    @Test
    void withoutAFileOrAKindNothingIsLookedThrough() {
        assertThat(words(submit("administrator", "/imports/new", "kind", "people")))
                .contains("There is a problem", "Choose a file.");
    }

    @Test
    void peopleWhoAreOnRecordOrStandThereTwiceAreRefused() {
        String person = ImportFiles.person(900_002);
        send(List.of(person));
        submit("administrator", "/imports/" + newest() + "/confirmation", "confirmed", "yes");
        String[] known = person.split(",");
        String alike = person.replace(known[0], "Q1").replace(known[1], "");
        String numbered = person.replace(known[0], "Q2");
        String shortened = person.replace(known[0], "Q3").replace(known[1], "999000001");
        String twice = person.replace(known[0], "Q4").replace("Sample Street", "Mill Lane");

        send(List.of(person, alike, numbered, shortened, twice));

        assertThat(words(look("administrator", "/imports/" + newest())))
                .contains("2 Former reference This person was brought in before, as PER-")
                .contains("4 NHS number The same stands in row 2")
                .contains("5 NHS number This number has nine digits")
                .contains("6 NHS number The same stands in row 2");
        send(List.of(alike));
        assertThat(words(look("administrator", "/imports/" + newest())))
                .contains("2 The row This may be PER-", "write yes in Somebody else");
    }

    private MockHttpServletResponse send(List<String> rows) {
        SentFile file = ImportFiles.file("people", ImportFiles.PEOPLE, rows);
        return submitFile("administrator", "/imports/new", file.name(), file.content(), "kind", "people");
    }

    private String newest() {
        return "IMP-%06d".formatted(database.queryForObject("select max(id) from data_import", Long.class));
    }
}
