package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

class SearchPageTests extends PageTest {
    @Test
    void findsPeopleAndWritesDownWhoLooked() {
        String person = personOf(referFromHospital());

        MockHttpServletResponse results = submit("social-worker", "/search", "sought", person);

        assertThat(words(results)).contains("1 person was found", "Ada Example", person);
        assertThat(looks("social-worker", person)).containsExactly(person);
    }

    @Test
    void aReferenceOfACaseLeadsToTheCase() {
        assertThat(submit("manager", "/search", "sought", " ref-000123 ").getRedirectedUrl())
                .isEqualTo("/cases/REF-000123");
    }

    @Test
    void asksForSomethingToSearchFor() {
        MockHttpServletResponse page = submit("manager", "/search", "sought", "  ");

        assertThat(text(page))
                .contains(
                        "<title>Error: Search",
                        "href=\"#sought\"",
                        "Enter a name, a date of birth, a postcode, an NHS or CHI number, or a reference.");
    }

    @Test
    void whatWasSearchedForStaysAndIsNoMarkup() {
        String page = text(submit("manager", "/search", "sought", "\"><script>x"));

        assertThat(page)
                .contains("Nobody was found", "&quot;&gt;&lt;script&gt;x")
                .doesNotContain("<script>x");
    }

    @Test
    void aNameNeverStandsInTheAddress() {
        assertThat(text(look("manager", "/search?sought=Example"))).doesNotContain("was found", "value=\"Example\"");
    }

    @Test
    void providersAndAdministratorsFindNobody() {
        assertThat(look("provider-a", "/search").getStatus()).isEqualTo(403);
        assertThat(look("administrator", "/search").getStatus()).isEqualTo(403);
        assertThat(submit("commissioner", "/search", "sought", "Example").getStatus())
                .isEqualTo(403);
    }

    @Test
    void namesTheLatestReferralsByReferenceAlone() {
        LocalDate afterAllOthers = TODAY.plusMonths(11);
        travelTo(afterAllOthers);
        String referral = referFromHospital(afterAllOthers);

        assertThat(words(look("access-team", "/search"))).contains(referral).doesNotContain("Ada Example");
    }
}
