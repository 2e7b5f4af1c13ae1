package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.homeward.site.PageTest;

class PersonPageTests extends PageTest {
    @Test
    void communicationNeedsStandAtTheTop() {
        String person = personOf(referSomebodyWithNeeds());

        String page = words(look("social-worker", "/people/" + person));

        assertThat(page)
                .contains("Large print", "Longer appointment", "Preferred language: Welsh", "Court-appointed deputy")
                .containsSubsequence("Communication needs", "Date of birth", "Representative", "Referrals");
    }

    @Test
    void aNameIsNeverTakenForMarkup() {
        String page = text(look("manager", "/people/" + personOf(referSomebodyWithNeeds())));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Hara &amp; Sons")
                .doesNotContain("<script>alert");
    }

    @Test
    void everyLookIsWrittenDown() {
        String person = personOf(referFromHospital());

        look("finance", "/people/" + person);

        assertThat(looks("finance", person)).containsExactly(person);
    }

    /** K3, on the page: what is wrong is changed in a form that holds what is known. */
    @Test
    void theDetailsAreCorrectedAndTheOldValueStaysReadable() {
        String person = personOf(referSomebodyWithNeeds());
        String address = "/people/" + person + "/correction";

        assertThat(text(look("access-team", address))).contains("value=\"O&#39;Hara &amp; Sons\"", "value=\"1941\"");
        MockHttpServletResponse answer = submit(
                "access-team",
                address,
                "familyName",
                "O'Hara",
                "dateOfBirth-year",
                "1938",
                "ethnicity",
                "WHITE_IRISH",
                "reason",
                "The family rang");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/people/" + person);
        assertThat(words(look("access-team", "/people/" + person)))
                .contains("O&#39;Hara", "Correct who a person is waits for a second person")
                .doesNotContain("About 1938");
        act("manager", () -> approvals.approve(approvals.ofCase(person).get(0).reference(), null));

        assertThat(words(look("access-team", "/people/" + person)))
                .contains("About 1938", "White: Irish")
                .contains("ME14 1XQ")
                .containsSubsequence(
                        "What changed on the record", "Date of birth: 1941-05-17 about 1938", "The family rang");
    }

    @Test
    void whereSomebodyLivesIsProtectedAndMarkedWhereverItStands() {
        String person = personOf(referSomebodyWithNeeds());
        String address = "/people/" + person + "/home";

        submit(
                "access-team",
                address,
                "address",
                "Refuge, care of the council",
                "standing",
                "PROTECTED",
                "standing",
                "NO_FIXED_ABODE",
                "reason",
                "She fled");

        assertThat(words(look("access-team", "/people/" + person)))
                .containsSubsequence("Protected address", "No fixed abode", "Refuge, care of the council")
                .contains("Protected address: No Yes", "Postcode: ME14 1XQ nothing");
        assertThat(words(submit("access-team", "/search", "sought", person))).contains("Protected address");
        assertThat(words(submit("finance", "/search", "sought", person)))
                .contains("Restricted record")
                .doesNotContain("Refuge");
        assertThat(text(look("access-team", address))).contains("checked");
    }

    @Test
    void howToReachSomebodyIsPutRightByItself() {
        String person = personOf(referSomebodyWithNeeds());

        submit(
                "social-worker",
                "/people/" + person + "/contact",
                "telephone",
                "07700 900123",
                "preferredLanguage",
                "Welsh",
                "interpreter",
                "BRITISH_SIGN_LANGUAGE",
                "reason",
                "Asked at the visit");

        assertThat(people.find(person).telephone()).isEqualTo("07700 900123");
        assertThat(people.find(person).dateOfBirth()).isNotNull();
        assertThat(words(look("manager", "/people/" + person)))
                .contains(
                        "Interpreter British Sign Language interpreter", "Interpreter: nothing British Sign Language");
    }

    @Test
    void whoDecidesForSomebodyIsTakenWithWhoHasSeenThePaper() {
        String person = personOf(referSomebodyWithNeeds());
        String address = "/people/" + person + "/representatives/";

        String refused = text(submit(
                "social-worker",
                address + "new",
                "representative.name",
                "Eve Deputy",
                "representative.authority",
                "APPOINTEE",
                "representative.seenBy",
                "Priya Nair",
                "reason",
                "Shown at the visit"));
        assertThat(refused).contains("Give both: who has seen the paper", "Eve Deputy");
        submit(
                "social-worker",
                address + "0",
                and(
                        day("representative.seenOn", TODAY),
                        "representative.name",
                        "Bronwen O'Hara",
                        "representative.authority",
                        "LASTING_POWER_OF_ATTORNEY_PROPERTY_AND_FINANCE",
                        "representative.seenBy",
                        "Priya Nair",
                        "reason",
                        "Shown at the visit"));

        assertThat(words(look("manager", "/people/" + person)))
                .contains("Lasting power of attorney, property and financial affairs")
                .contains("Paper seen by Priya Nair on 22 February 2027");
        submit("social-worker", address + "0", "representative.name", "x", "remove", "REMOVE", "reason", "Revoked");
        assertThat(people.find(person).representatives()).isEmpty();
    }

    @Test
    void anEntryIsAddedPutRightAndTakenOff() {
        String person = personOf(referSomebodyWithNeeds());
        String carer = personOf(referFromHospital());
        String address = "/people/" + person + "/circumstances/carers/";

        assertThat(text(submit(
                        "access-team",
                        address + "new",
                        "personReference",
                        person,
                        "relationship",
                        "Daughter",
                        "reason",
                        "x")))
                .contains("This is the person themselves.");
        submit(
                "access-team",
                address + "new",
                "personReference",
                carer,
                "relationship",
                "Daughter",
                "reason",
                "She rang");
        submit("access-team", address + "0", "personReference", carer, "relationship", "Niece", "reason", "Misheard");

        assertThat(words(look("manager", "/people/" + person)))
                .contains(carer + ", Niece")
                .contains("Carer: " + carer + ", Daughter nothing");
        submit("access-team", address + "0", "remove", "REMOVE", "reason", "Moved away");
        assertThat(words(look("manager", "/people/" + person))).contains("Carer: " + carer + ", Niece nothing");
        assertThat(look("access-team", address + "0").getStatus()).isEqualTo(404);
        assertThat(look("finance", address + "new").getStatus()).isEqualTo(403);
    }

    @Test
    void whatTheReturnAsksIsChosenFromItsLists() {
        String person = personOf(referSomebodyWithNeeds());
        String address = "/people/" + person + "/circumstances/return";

        assertThat(text(submit("access-team", address, "DEMENTIA", "Perhaps", "reason", "x")))
                .contains("Choose one of the options that stand here.");
        submit("access-team", address, "DEMENTIA", "Yes", "gpPractice", "g82004", "reason", "Told by the surgery");

        assertThat(words(look("manager", "/people/" + person))).contains("GP practice G82004", "Dementia Yes");
    }

    @Test
    void aCorrectionWithoutAReasonIsAskedAgain() {
        String person = personOf(referSomebodyWithNeeds());

        MockHttpServletResponse page =
                submit("manager", "/people/" + person + "/correction", "familyName", "Kept as typed");

        assertThat(text(page)).contains("Say why the record is corrected.", "Kept as typed");
        assertThat(submit("finance", "/people/" + person + "/correction", "familyName", "x")
                        .getStatus())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "commissioner", "administrator"})
    void nobodyElseSeesPeople(String login) {
        String person = personOf(referFromHospital());

        assertThat(look(login, "/people/" + person).getStatus()).isEqualTo(403);
        assertThat(looks(login, person)).isEmpty();
    }

    @Test
    void anUnknownReferenceIsNotFound() {
        assertThat(look("manager", "/people/PER-999999999").getStatus()).isEqualTo(404);
        assertThat(look("manager", "/people/nobody").getStatus()).isEqualTo(404);
    }

    @Test
    void aDeathIsRecordedWhenItIsConfirmed() {
        String referral = referralWithSupport();
        String person = personOf(referral);

        MockHttpServletResponse answer =
                submit("social-worker", "/people/" + person + "/death", and(day("diedOn", TODAY), "confirmed", "yes"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/people/" + person);
        assertThat(words(look("social-worker", "/people/" + person)))
                .contains("Died on Monday 22 February 2027")
                .doesNotContain("Record that the person has died");
        assertThat(open(episodeOf(referral))).isEmpty();
    }

    @Test
    void aDeathThatIsNotConfirmedIsNotRecorded() {
        String person = personOf(referFromHospital());

        MockHttpServletResponse page = submit(
                "manager",
                "/people/" + person + "/death",
                "diedOn-day",
                "31",
                "diedOn-month",
                "2",
                "diedOn-year",
                "2027");

        assertThat(text(page))
                .contains("<title>Error: ", "value=\"31\"", "href=\"#diedOn\"", "href=\"#confirmed\"")
                .contains("Date of death must be a real date", "Confirm that the person has died.");
        assertThat(people.find(person).dateOfDeath()).isNull();
    }

    @Test
    void whatTheRecordRefusesIsSaidAtTheDate() {
        String person = personOf(referFromHospital());

        String page = text(submit(
                "manager", "/people/" + person + "/death", and(day("diedOn", TODAY.plusDays(1)), "confirmed", "yes")));

        assertThat(page).contains("There is a problem", "id=\"diedOn-error\"", "value=\"2027\"");
    }

    @Test
    void financeDoesNotRecordADeath() {
        String person = personOf(referFromHospital());

        assertThat(words(look("finance", "/people/" + person))).doesNotContain("Record that the person has died");
        assertThat(submit("finance", "/people/" + person + "/death", and(day("diedOn", TODAY), "confirmed", "yes"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(people.find(person).dateOfDeath()).isNull();
    }

    @Test
    @Tag("HAM-08")
    void anExemptionIsRecordedOnThePersonWithItsReason() {
        String person = personOf(referFromHospital());
        assertThat(words(look("social-worker", "/people/" + person)))
                .contains("Before long-term support", "Not yet", "Record an exemption");

        assertThat(text(submit("social-worker", "/people/" + person + "/exemption", "ground", "URGENT", "reason", " ")))
                .contains("There is a problem", "id=\"reason-error\"");
        submit("social-worker", "/people/" + person + "/exemption", "ground", "URGENT", "reason", "Alone tonight.");

        assertThat(words(look("social-worker", "/people/" + person)))
                .contains("Allowed", "Alone tonight.", "Recorded by social-worker");
        assertThat(words(look("finance", "/people/" + person))).doesNotContain("Record an exemption");
        assertThat(submit("finance", "/people/" + person + "/exemption", "ground", "URGENT", "reason", "Tonight.")
                        .getStatus())
                .isEqualTo(403);
    }
}
