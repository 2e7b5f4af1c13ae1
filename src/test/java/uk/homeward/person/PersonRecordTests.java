package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** On the database: what is kept of a person, and that one NHS number is one record whatever happens at the same time. */
class PersonRecordTests extends HomewardTest {

    @Autowired
    private PersonService people;

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
                number, "Ada", "Sample", PersonExamples.BORN, null, null, null, null, null, null, deputy, null));

        assertThat(again).isEqualTo(first);
        assertThat(people.find(first).familyName()).isEqualTo("Sample");
        assertThat(people.find(first).representatives())
                .extracting(PersonSummary.Representative::name)
                .containsExactly("Ben Example", "Cleo Example");
        assertThat(trail.of(first))
                .extracting(AuditEntry::what)
                .containsExactly("Person registered", "Person details updated");
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
                        PersonExamples.BORN.plusYears(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
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
            people.search(number);
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
            assertThat(people.search(number)).hasSize(1);
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
    void isFoundByReferenceNumberOrTheBeginningOfAName() {
        String number = NhsNumbers.next();
        String found = people.register(new PersonDetails(
                number,
                "Zephyrine",
                "O'Quill_Nought",
                PersonExamples.BORN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));

        for (String sought : List.of(
                found,
                found.toLowerCase(Locale.ROOT),
                number,
                number.substring(0, 3) + " " + number.substring(3),
                "zephy",
                "O'QUILL",
                "zephyrine o'q",
                "o'quill_n")) {
            assertThat(people.search(sought))
                    .as(sought)
                    .extracting(PersonSummary::reference)
                    .containsExactly(found);
        }
        assertThat(people.search("quill")).isEmpty();
        assertThat(people.search("%quill")).isEmpty();
        assertThat(people.search("o'quillxn")).isEmpty();
        assertThat(people.search("  ")).isEmpty();
        assertThat(people.search("PER-999999")).isEmpty();
    }

    @Test
    void recordsADeathOnce() {
        String reference = people.register(PersonExamples.ada(null));
        LocalDate today = LocalDate.now(clock);

        people.recordDeath(reference, today);
        people.recordDeath(reference, today);

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
