package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.audit.Change;
import uk.homeward.circumstances.CapacityDecision;
import uk.homeward.circumstances.CapacityOutcome;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.hospital.StayDates;
import uk.homeward.person.LikelyDoubles;
import uk.homeward.person.NhsNumbers;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonJoinService;
import uk.homeward.person.PersonSearch;
import uk.homeward.person.PersonSeparationService;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.PageTest;

/** Two records of one person, and two people in one record. */
class PersonIdentityTests extends PageTest {

    @Autowired
    private PersonJoinService joins;

    @Autowired
    private PersonSeparationService separations;

    @Autowired
    private LikelyDoubles doubles;

    @Autowired
    private PersonSearch search;

    @Autowired
    private CircumstancesService circumstances;

    @Autowired
    private AuditTrail trail;

    private static PersonDetails told(@Nullable String number, String given, String family, @Nullable String postcode) {
        return new PersonDetails(
                number, given, family, "1938-02-03", null, postcode, null, null, null, null, null, null, null, true);
    }

    /** Asked by one, approved by another, on the page. */
    private void approve(String approval) {
        assertThat(submit("manager", "/approvals/" + approval, "answer", "APPROVE")
                        .getRedirectedUrl())
                .isNotNull();
    }

    private String lastAsked(String kind) {
        return String.valueOf(database.queryForObject(
                "select 'APV-' || lpad(cast(max(id) as text), 6, '0') from approval where kind = ?",
                String.class,
                kind));
    }

    @Test
    void twoRecordsBecomeOneAndTheCasesStaysAndTrailFollow() {
        String referral = referralWithSupport();
        String former = personOf(referral);
        String kept = people.register(told(null, "Orla", "Twice", "CV1 5RR"));
        circumstances.correct(
                former,
                EntryKind.CAPACITY,
                List.of(new CapacityDecision("Where to live", TODAY, "Dr Who", CapacityOutcome.HAS_CAPACITY)),
                "Assessed");
        admissions.admit(episodeOf(referral), StayDates.since(TODAY));
        String number = people.find(former).nhsNumber();
        String formerName = people.find(former).name();

        submit(
                "access-team",
                "/people/" + kept + "/join",
                "former",
                former,
                "reason",
                "The ward made a record before the number was traced");
        assertThat(personOf(referral)).as("nobody joins alone").isEqualTo(former);
        approve(lastAsked("person-join"));

        assertThat(personOf(referral)).isEqualTo(kept);
        assertThat(episodes.find(episodeOf(referral)).personReference()).isEqualTo(kept);
        assertThat(database.queryForObject(
                        "select person_reference from hospital_stay where case_reference = ?", String.class, referral))
                .isEqualTo(kept);
        PersonSummary one = people.find(former);
        assertThat(one.reference()).isEqualTo(kept);
        assertThat(one.name()).isEqualTo("Orla Twice");
        assertThat(one.nhsNumber()).isEqualTo(number);
        assertThat(circumstances.of(kept).capacityDecisions()).hasSize(1);
        assertThat(trail.of(kept))
                .as("what either record said otherwise stays readable")
                .extracting(AuditEntry::change)
                .contains(new Change("Name", formerName, "Orla Twice"), new Change("NHS or CHI number", null, number));
        assertThat(search.search(former)).extracting(PersonSummary::reference).containsExactly(kept);
        assertThat(look("manager", "/people/" + former).getRedirectedUrl()).isEqualTo("/people/" + kept);
        assertThat(words(look("manager", "/people/" + kept)))
                .contains("Also known here as " + former, "Record: " + former + " " + kept)
                .contains(referral, "Person registered");
    }

    @Test
    void twoLivingServicesOrTwoNumbersAreNotJoined() {
        String one = people.register(told(NhsNumbers.next(), "Una", "One", null));
        String two = people.register(told(NhsNumbers.next(), "Una", "One", null));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> joins.askToJoin(one, two, "Same"))
                .withMessageContaining("two numbers are two people");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> joins.askToJoin(one, one, "Same"))
                .withMessageContaining("same record already");

        String live = personOf(referralWithSupport());
        String alsoLive = personOf(referralWithSupport());
        String number = people.find(alsoLive).nhsNumber();
        numberOf(alsoLive, null);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> joins.askToJoin(live, alsoLive, "Same"))
                .withMessageContaining("live short-term service");
        numberOf(alsoLive, number);
    }

    @Test
    void theChosenCasesGoToARecordOfTheOtherPerson() {
        String mothers = referralWithSupport();
        String mother = personOf(mothers);
        String daughters = refer(new ReferralRequest(
                mother,
                null,
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                false,
                "Millbrook",
                null,
                null,
                null,
                null));

        String page = text(look("social-worker", "/people/" + mother + "/separation"));
        assertThat(page).contains(mothers, daughters);
        submit(
                "social-worker",
                "/people/" + mother + "/separation",
                "cases",
                daughters,
                "givenName",
                "Dora",
                "familyName",
                "Daughter",
                "reason",
                "Mother and daughter have the same name");
        approve(lastAsked("person-separation"));

        String daughter = personOf(daughters);
        assertThat(daughter).isNotEqualTo(mother);
        assertThat(people.find(daughter).name()).isEqualTo("Dora Daughter");
        assertThat(personOf(mothers)).isEqualTo(mother);
        assertThat(episodes.find(episodeOf(mothers)).personReference()).isEqualTo(mother);
        assertThat(trail.of(daughter))
                .extracting(AuditEntry::what, AuditEntry::change)
                .contains(tuple("Cases taken over", new Change(daughters, mother, daughter)));
        assertThat(trail.of(mother))
                .extracting(AuditEntry::what, AuditEntry::reason)
                .contains(tuple("Person separated", "Mother and daughter have the same name"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> separations.askToSeparate(
                        mother, told(null, "Dora", "Daughter", null), Set.of(daughters), "Again"))
                .withMessageContaining("is no case of");
    }

    /** A new room that keeps people says how they are handed over. */
    @Test
    void everyTableThatSaysWhoseItIsGoesAlong() {
        assertThat(database.queryForList(
                        """
                        select table_name from information_schema.columns
                         where table_schema = 'public' and column_name = 'person_reference'
                           and table_name in (select tablename from pg_tables where schemaname = 'public')""",
                        String.class))
                .containsExactlyInAnyOrder(
                        "restriction",
                        "record_opening",
                        "referral",
                        "episode",
                        "review",
                        "hospital_stay",
                        "absence",
                        "community_connection",
                        "follow_up",
                        "subject_access",
                        "short_term_exemption",
                        "imported_person",
                        "short_term_passing",
                        "person_circumstances",
                        "person_temporary_address",
                        "person_carer",
                        "person_advocate",
                        "person_capacity_decision",
                        "person_consent",
                        "person_return_value",
                        "community_membership",
                        "care_package",
                        "assessment",
                        "reviewed_package",
                        "night_support",
                        "personal_budget",
                        "support_plan",
                        "sourcing_requirement",
                        "letter",
                        "letter_wish");
    }

    @Test
    void whoMayBeTheSamePersonIsToldBeforeThereIsARecord() {
        String known = people.register(told(null, "Ottoline", "Quarrendon", "CV1 5RT"));
        PersonDetails near = told(null, "Ottoline", "Quarrendon", null);
        PersonDetails otherName = told(null, "Jane", "Marlow", "CV1 5RT");
        PersonDetails nobody = new PersonDetails(
                null, "Ottoline", "Smith", "1961", null, "ZE1 1AA", null, null, null, null, null, null, null, false);

        assertThat(doubles.of(near)).first().satisfies(likely -> {
            assertThat(likely.person().reference()).isEqualTo(known);
            assertThat(likely.agrees()).containsExactly("name", "date of birth");
        });
        assertThat(doubles.of(otherName))
                .filteredOn(likely -> likely.person().reference().equals(known))
                .singleElement()
                .satisfies(likely -> assertThat(likely.agrees()).containsExactly("date of birth", "postcode"));
        assertThat(doubles.of(nobody))
                .extracting(likely -> likely.person().reference())
                .doesNotContain(known);
    }

    @Test
    void aReferralIsMadeOnAPageAndAsksAboutDoublesFirst() {
        String known = people.register(told(null, "Philippa", "Asquith-Moor", "CV1 5RS"));
        String[] typed = {
            "givenName", "Philippa",
            "familyName", "Asquith Moor",
            "dateOfBirth-day", "3",
            "dateOfBirth-month", "2",
            "dateOfBirth-year", "1938",
            "source", "GP",
            "trigger", "HEALTH_DETERIORATION",
            "area", "Millbrook",
            "situation", "Weak after a chest infection."
        };

        String asked = text(submit("access-team", "/referrals/new", typed));
        assertThat(asked)
                .contains("Is it one of these?", known, "Somebody else")
                .contains("Weak after a chest infection.");
        assertThat(referralsOf(known)).isZero();
        submit("access-team", "/referrals/new", and(typed, "personReference", known));
        submit("access-team", "/referrals/new", and(typed, "personReference", "SOMEBODY_ELSE"));

        assertThat(referralsOf(known)).isEqualTo(1);
        assertThat(search.search("Philippa Asquith")).hasSize(2);
        assertThat(look("finance", "/referrals/new").getStatus()).isEqualTo(403);
    }

    @Test
    void whatIsWrongWithAReferralStandsAtItsField() {
        String page = text(submit(
                "access-team",
                "/referrals/new",
                "familyName",
                "Typed",
                "source",
                "HOSPITAL_WARD",
                "trigger",
                "POST_HOSPITAL",
                "area",
                "Millbrook"));

        assertThat(page).contains("There is a problem", "href=\"#expectedDischargeOn\"", "value=\"Typed\"");
    }

    private void numberOf(String person, @Nullable String number) {
        database.update("update person set nhs_number = ? where id = ?", number, Long.valueOf(person.substring(4)));
    }

    private int referralsOf(String person) {
        return Integer.parseInt(String.valueOf(database.queryForObject(
                "select count(*) from referral where person_reference = ?", Integer.class, person)));
    }
}
