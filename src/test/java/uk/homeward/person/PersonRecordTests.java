package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.audit.Change;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** On the database: what is kept of a person, and that one NHS number is one record whatever happens at the same time. */
class PersonRecordTests extends HomewardTest {

    @Autowired
    private PersonService people;

    @Autowired
    private PersonRecords records;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private PersonSearch search;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void keepsAllThatIsKnown() {
        String number = NhsNumbers.next();

        PersonSummary kept = people.find(people.register(PersonExamples.ada(number)));

        assertThat(kept.nhsNumber()).isEqualTo(number);
        assertThat(kept.name()).isEqualTo("Ada Example");
        assertThat(kept.dateOfBirth()).isEqualTo(PersonExamples.BORN);
        assertThat(kept.postcode()).isEqualTo("ME14 1XQ");
        assertThat(kept.communicationNeeds())
                .containsExactlyInAnyOrder(CommunicationNeed.LARGE_PRINT, CommunicationNeed.LONGER_APPOINTMENT);
        assertThat(kept.representatives()).hasSize(1);
        assertThat(kept.unpaidCarerName()).isEqualTo("Ben Example");
    }

    @Test
    void isOneRecordForOneNhsNumber() {
        String number = NhsNumbers.next();
        String first = people.register(PersonExamples.ada(number));
        RepresentativeDetails deputy =
                new RepresentativeDetails("Cleo Example", RepresentativeAuthority.COURT_APPOINTED_DEPUTY, null);

        String again = people.register(new PersonDetails(
                number,
                "Ada Mary",
                "Example",
                "1941-05-17",
                null,
                null,
                null,
                null,
                null,
                null,
                deputy,
                null,
                null,
                false));

        assertThat(again).isEqualTo(first);
        assertThat(people.find(first).givenName()).isEqualTo("Ada Mary");
        assertThat(people.find(first).representatives())
                .extracting(PersonSummary.Representative::name)
                .containsExactly("Ben Example", "Cleo Example");
        assertThat(trail.of(first))
                .extracting(AuditEntry::what)
                .containsExactly("Person registered", "Person corrected");
    }

    @Test
    void isANewRecordWhereNoNhsNumberIsKnown() {
        assertThat(people.register(PersonExamples.ada(null))).isNotEqualTo(people.register(PersonExamples.ada(null)));
    }

    @Test
    void staysAsItIsWhenTheBirthDateContradicts() {
        String number = NhsNumbers.next();
        String known = people.register(PersonExamples.ada(number));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.register(new PersonDetails(
                        number,
                        "Dora",
                        "Other",
                        "1942-05-17",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dateOfBirth"));

        assertThat(people.find(known).givenName()).isEqualTo("Ada");
        assertThat(trail.of(known)).hasSize(1);
    }

    /** Both look before either writes; the database lets one of them through. */
    @Test
    void isRegisteredOnceByTwoAtTheSameTime() throws Exception {
        String number = NhsNumbers.next();
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        Callable<String> register = () -> unlessSomebodyWasFirst(() -> transaction.execute(status -> {
            search.search(number);
            meet(bothHaveLooked);
            return people.register(PersonExamples.ada(number));
        }));

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = two.invokeAll(List.of(register, register), 30, TimeUnit.SECONDS);

            assertThat(answers)
                    .extracting(Future::get)
                    .filteredOn("conflict"::equals)
                    .hasSizeLessThan(2);
            assertThat(search.search(number)).hasSize(1);
        } finally {
            two.shutdownNow();
        }
    }

    private static String unlessSomebodyWasFirst(Supplier<@Nullable String> registering) {
        try {
            return Objects.requireNonNull(registering.get());
        } catch (Conflict somebodyElseWas) {
            return "conflict";
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception notMet) {
            throw new IllegalStateException(notMet);
        }
    }

    @Test
    void isFoundByWhateverIsAtHand() {
        String number = NhsNumbers.next();
        String found = people.register(new PersonDetails(
                number,
                "Zéphyrine",
                "O’Quill-Nought",
                "1931-04-09",
                null,
                "ZE1 9ZZ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false));

        for (String sought : List.of(
                found,
                found.toLowerCase(Locale.ROOT),
                number,
                number.substring(0, 3) + " " + number.substring(3),
                number.substring(0, 5) + "-" + number.substring(5),
                "zephy",
                "ZÉPHYRINE",
                "O'QUILL",
                "oquill",
                "quill",
                "o’quill nought",
                "nought",
                "Nought, Zephyrine",
                "zephyrine o'q",
                "9 April 1931",
                "09/04/1931",
                "1931-04-09",
                "9th april 1931",
                "1931",
                "uill",
                "phyri nough",
                "ze19zz")) {
            assertThat(search.search(sought))
                    .as(sought)
                    .extracting(PersonSummary::reference)
                    .containsExactly(found);
        }
        assertThat(search.search("%zephyrines")).isEmpty();
        assertThat(search.search("zephyrine smith")).isEmpty();
        assertThat(search.search("uill smith")).isEmpty();
        assertThat(search.search("1897")).isEmpty();
        assertThat(search.search("  ")).isEmpty();
        assertThat(search.search("PER-999999")).isEmpty();
        assertThat(search.search("'&|!:*")).isEmpty();
    }

    /** A hospital sends no postcode, or that of where the person lived before. */
    @Test
    void isAskedAboutWhereNameAndDayOfBirthAgreeWhereverTheyLive() {
        PersonDetails known = born("1927-08-21", "CV1 5RR");
        String first = people.register(known);

        for (PersonDetails again : List.of(born("21 August 1927", null), born("21/8/1927", "CV2 4BB"))) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> people.register(again))
                    .withMessageContaining(first);
        }
        assertThat(people.register(born("1927", "CV2 4BB")))
                .as("of a year alone there are many")
                .isNotEqualTo(first);
        assertThat(people.register(born("22 August 1927", "CV1 5RR"))).isNotEqualTo(first);
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, null, "managers"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static PersonDetails born(String told, @Nullable String postcode) {
        return new PersonDetails(
                null, "Ozias", "Thornbeam", told, null, postcode, null, null, null, null, null, null, null, false);
    }

    /** K3: the national return carries them. */
    @Test
    void changesWhatTheReturnCarriesOnlyWhereASecondPersonAgrees() {
        String number = NhsNumbers.next();
        String traced = NhsNumbers.next();
        String reference = people.register(PersonExamples.ada(number));
        PersonDetails known = people.find(reference).details();
        PersonDetails right = new PersonDetails(
                traced,
                "Ada Maud",
                known.familyName(),
                "1942-05-17",
                known.address(),
                known.postcode(),
                known.telephone(),
                known.ethnicity(),
                known.communicationNeeds(),
                known.preferredLanguage(),
                null,
                known.unpaidCarerName(),
                known.interpreter(),
                false);
        PersonStanding standing = new PersonStanding(NhsNumberState.VERIFIED, false, false);
        signIn("social-worker");

        String asked = records.correct(reference, right, standing, "The passport was seen.");

        assertThat(asked).startsWith("APV-");
        assertThat(people.find(reference)).satisfies(now -> {
            assertThat(now.name()).as("at once").isEqualTo("Ada Maud Example");
            assertThat(now.nhsNumber()).isEqualTo(number);
            assertThat(now.dateOfBirth()).isEqualTo(PersonExamples.BORN);
            assertThat(now.standing().nhsNumberState()).isEqualTo(NhsNumberState.NOT_TRACED);
        });
        assertThat(approvals.find(asked).changes())
                .extracting(Change::what)
                .containsExactly("Date of birth", "NHS number");

        signIn("manager");
        approvals.approve(asked, null);

        assertThat(people.find(reference)).satisfies(now -> {
            assertThat(now.nhsNumber()).isEqualTo(traced);
            assertThat(now.dateOfBirth()).isEqualTo("1942-05-17");
            assertThat(now.standing().nhsNumberState()).isEqualTo(NhsNumberState.VERIFIED);
        });
        assertThat(trail.of(reference))
                .filteredOn(line -> "Person corrected".equals(line.what()))
                .extracting(AuditEntry::reason)
                .containsOnly("The passport was seen.");
    }

    /** K3, K5: what was missing, and a year that becomes a day. */
    @Test
    void takesWhatWasNotKnownFromOnePerson() {
        String reference = people.register(born("1921", "CV3 1AA"));

        assertThat(records.correct(reference, born("3 March 1921", "CV3 1AA"), null, "The passport was seen."))
                .isEqualTo(reference);

        assertThat(people.find(reference).dateOfBirth()).isEqualTo("1921-03-03");
    }

    /** K5: three records of one person, two without an NHS number and one with. */
    @Test
    void isAskedAboutBeforeSomebodyWhoLooksTheSameBecomesASecondRecord() {
        String first = people.register(PersonExamples.alike(null, false));

        for (String number : new String[] {null, NhsNumbers.next()}) {
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> people.register(PersonExamples.alike(number, false)))
                    .withMessageContaining(first)
                    .withMessageNotContaining("Ada");
        }

        records.correct(first, PersonExamples.alike(NhsNumbers.next(), false), null, "The number was traced");
        assertThat(people.register(PersonExamples.alike(NhsNumbers.next(), false)))
                .as("two numbers are two people")
                .isNotEqualTo(first);
        assertThat(people.register(PersonExamples.alike(null, true)))
                .as("somebody made sure")
                .isNotEqualTo(first);
    }

    @Test
    void keepsTheOldValueOfWhatWasPutRight() {
        String number = NhsNumbers.next();
        String reference = people.register(PersonExamples.ada(number));
        PersonDetails right = new PersonDetails(
                number,
                "Adah",
                "Example",
                "1941-05-17",
                "1 Sample Street, Millbrook",
                "ME14 1XQ",
                "01622 000000",
                EthnicGroup.WHITE_BRITISH,
                Set.of(CommunicationNeed.LARGE_PRINT, CommunicationNeed.LONGER_APPOINTMENT),
                "English",
                null,
                "Ben Example",
                null,
                false);

        records.correct(reference, right, null, "Misheard on the telephone");

        assertThat(people.find(reference).name()).isEqualTo("Adah Example");
        assertThat(trail.of(reference)).last().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Person corrected");
            assertThat(line.change()).isEqualTo(new Change("Name", "Ada Example", "Adah Example"));
            assertThat(line.reason()).isEqualTo("Misheard on the telephone");
        });
        assertThat(search.search("ada example"))
                .extracting(PersonSummary::reference)
                .contains(reference);
    }

    @Test
    void isPutRightOnlyWithAReasonAndNeverToTheNumberOfSomebodyElse() {
        String taken = NhsNumbers.next();
        String other = people.register(PersonExamples.ada(taken));
        String reference = people.register(PersonExamples.ada(NhsNumbers.next()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.correct(reference, PersonExamples.ada(null), null, " "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> records.correct(reference, PersonExamples.ada(taken), null, "Traced"))
                .withMessageContaining(other)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("nhsNumber"));
    }

    @Test
    void recordsADeathOnce() {
        String reference = people.register(PersonExamples.ada(null));
        LocalDate today = LocalDate.now(clock);

        people.recordDeath(reference, today, null);
        people.recordDeath(reference, today, null);

        assertThat(people.find(reference).dateOfDeath()).isEqualTo(today);
        assertThat(trail.of(reference))
                .extracting(AuditEntry::what)
                .containsExactly("Person registered", "Person died");
    }

    @Test
    void leavesNoTraceOfWhatWasRolledBack() {
        String reference = transaction.execute(status -> {
            String registered = people.register(PersonExamples.ada(null));
            status.setRollbackOnly();
            return registered;
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.find(String.valueOf(reference)));
        assertThat(trail.of(String.valueOf(reference))).isEmpty();
    }
}
