package uk.homeward.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.circumstances.Carer;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.paging.PageQuery;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.PageTest;

/** What is deleted when its time is over, by the schedule of the demo's council, and what is not. */
class RetentionTests extends PageTest {

    private static final LocalDate TWO_YEARS = TODAY.plusYears(2);
    private static final LocalDate EIGHT_YEARS = TODAY.plusYears(8);

    @Autowired
    private DueRecords due;

    @Autowired
    private RetentionNight night;

    @Autowired
    private LegalHoldService holds;

    @Autowired
    private LegalHoldLookup placed;

    @Autowired
    private CircumstancesService circumstances;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private JdbcClient client;

    private String declined() {
        String referral = referFromHospital();
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "SUPPORT_DECLINED", "overrideReason", "She wants none."));
        return referral;
    }

    private String ended() {
        String referral = referralWithSupport();
        endEarly(episodeOf(referral), TODAY, Sequel.NO_SUPPORT_NEEDED, "She manages.");
        return referral;
    }

    private List<String> due(LocalDate day) {
        return references(due, day, false);
    }

    private static List<String> references(DueRecords due, LocalDate day, boolean held) {
        return due.on(day, held, PageQuery.first(PageQuery.LARGEST)).items().stream()
                .map(DueRecord::reference)
                .toList();
    }

    @Test
    void aCaseWithoutSupportGoesAfterTwoYearsAndOneWithSupportAfterEight() {
        String contact = declined();
        String care = ended();
        String living = referralWithSupport();

        assertThat(due(TWO_YEARS)).doesNotContain(contact, care);
        assertThat(due(TWO_YEARS.plusDays(1))).contains(contact).doesNotContain(care);
        assertThat(due(EIGHT_YEARS)).doesNotContain(care);
        assertThat(due(EIGHT_YEARS.plusDays(1))).contains(care).doesNotContain(living);
    }

    /** Whoever is still known here, or died later, is counted from that day. */
    @Test
    void thePeriodBeginsWithTheLastContactOrTheDeath() {
        String contact = declined();
        String dead = declined();
        act("manager", () -> people.recordDeath(personOf(dead), TODAY, null));
        database.update("update person set date_of_death = ? where id = ?", TODAY.plusDays(50), number(personOf(dead)));
        clock.moveTo(TODAY.plusDays(100).atTime(12, 0).atZone(WorkingHours.ZONE).toInstant());
        refer(new ReferralRequest(
                personOf(contact),
                null,
                ReferralSource.GP,
                EnablementTrigger.HEALTH_DETERIORATION,
                false,
                "Millbrook",
                null,
                null,
                null,
                null));

        assertThat(due(TWO_YEARS.plusYears(20))).doesNotContain(contact);
        assertThat(due(TWO_YEARS.plusDays(50))).doesNotContain(dead);
        assertThat(due(TWO_YEARS.plusDays(51))).contains(dead);
    }

    /** Two years after one that came to nothing, eight after one that gave care; never while it runs. */
    @Test
    void aPackageGoesWithItsPersonWhenItsTimeIsOver() {
        String running = packageOf("Running");
        String nothing = packageOf("Nothing");
        String care = packageOf("Care");
        database.update(
                "update care_package set started_on = ? where id in (?, ?)", TODAY, number(care), number(running));
        act("manager", () -> packages.close(nothing, PackageEnd.WITHDRAWN, "She moves away."));
        act("manager", () -> packages.close(care, PackageEnd.PERSON_WISHED, "Her niece moves in."));
        String person = packages.find(nothing).personReference();

        assertThat(due(TWO_YEARS)).doesNotContain(nothing, person);
        assertThat(due(TWO_YEARS.plusDays(1))).contains(nothing).doesNotContain(care, running, person);
        assertThat(due(EIGHT_YEARS)).doesNotContain(care);
        assertThat(due(EIGHT_YEARS.plusDays(1))).contains(care).doesNotContain(running);
        String hold = holds.place(nothing, "Claim of the family", null);
        night.delete(TWO_YEARS.plusDays(1));
        assertThat(packages.find(nothing).personReference()).isEqualTo(person);
        holds.release(hold, "Settled");
        night.delete(TWO_YEARS.plusDays(1));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packages.find(nothing));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.find(person));
        assertThat(packages.find(care).personReference()).isNotEmpty();
    }

    private String packageOf(String name) {
        return packages.openFor(people.register(somebody(name)), "Millbrook");
    }

    @Test
    void whatIsHeldStaysUntilItIsReleased() {
        String contact = declined();
        String person = personOf(contact);
        LocalDate day = TWO_YEARS.plusDays(1);

        assertThat(submit("manager", "/retention/holds/new", "reference", person, "reason", "Claim of the family")
                        .getRedirectedUrl())
                .isEqualTo("/retention/holds");
        night.delete(day);

        assertThat(due(day)).doesNotContain(contact);
        assertThat(references(due, day, true)).contains(contact);
        assertThat(people.find(person).reference()).isEqualTo(person);
        assertThat(words(look("manager", "/retention?on=" + day))).contains("would go if nothing held them", contact);
        assertThat(words(look("manager", "/people/" + person))).contains("Legal hold", "Claim of the family");
        assertThat(words(look("manager", "/cases/" + contact))).contains("Legal hold", "Claim of the family");
        assertThat(look("finance", "/retention").getStatus()).isEqualTo(403);
        assertThat(look("manager", "/retention?on=+999999999-12-31").getStatus())
                .isBetween(400, 499);
        assertThat(look("manager", "/retention?on=2020-01-01").getStatus()).isBetween(400, 499);

        String hold = placed.holding(List.of(person)).get(0).reference();
        submit("manager", "/retention/holds/" + hold + "/release", "reason", "Settled", "confirmed", "yes");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> holds.release(hold, "Again"))
                .withMessageContaining("released this hold already");
        // Holding it was no contact.
        assertThat(due(day)).contains(contact);
        night.delete(day);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.find(person));
        assertThat(words(look("manager", "/retention/deleted")))
                .contains(contact, person, "Contact without a service", "2 years after the last contact");
        assertThat(look("manager", "/cases/" + contact).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyAPersonOrACaseIsHeldAndOnlyWithAReason() {
        String contact = declined();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holds.place("EPI-000001", "Claim", null))
                .withMessageContaining("Only a person or a case");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> holds.place("PER-999999999", "Claim", null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holds.place(contact, " ", null))
                .withMessageContaining("Say why");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holds.place(contact, "Claim", TODAY.plusDays(1)))
                .withMessageContaining("has not come yet");
    }

    /** Whoever cares for somebody whose record stays, stays with it. */
    @Test
    void aCarerStaysForAsLongAsWhoeverTheyCareFor() {
        String contact = declined();
        String carer = personOf(contact);
        String cared = personOf(referralWithSupport());
        circumstances.correct(cared, EntryKind.CARER, List.of(new Carer(carer, "Daughter", null, null)), "Told");

        night.delete(TWO_YEARS.plusDays(1));

        assertThat(people.find(carer).reference()).isEqualTo(carer);
        assertThat(database.queryForObject(
                        "select count(*) from referral where id = ?", Integer.class, number(contact)))
                .isZero();
    }

    @Test
    void nothingOfAPausedTimeIsDeleted() {
        String contact = declined();
        RetentionRules inquiry = new RetentionRules(
                List.of(new RetentionClass("Contact", RecordKind.REQUEST, RetentionTrigger.CLOSURE, 2, "Policy.")),
                List.of(new DestructionPause("Inquiry", TODAY.minusDays(9), TODAY)));
        DueRecords paused = new DueRecords(inquiry, client);

        assertThat(references(paused, TWO_YEARS.plusDays(1), false)).doesNotContain(contact);
        assertThat(references(paused, TWO_YEARS.plusDays(1), true)).contains(contact);
    }

    private static long number(String reference) {
        return Long.parseLong(reference.substring(4));
    }
}
