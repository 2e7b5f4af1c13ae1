package uk.homeward.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.PageTest;

/** Everything about one person in one file, without what is about others. */
class SubjectAccessTests extends PageTest {

    @Autowired
    private SubjectAccessService access;

    @Autowired
    private SubjectAccessLookup requests;

    @Autowired
    private SubjectAccessAnswerService answers;

    @Autowired
    private AuditTrail trail;

    private String asked(String person) {
        return access.open(new AccessAsked(person, "Herself", "Passport seen", TODAY));
    }

    private void mark(String request, boolean words, boolean others) {
        access.mark(
                request,
                requests.items(request).stream()
                        .collect(Collectors.toMap(AccessItem::key, item -> item.somebodyElse() ? others : words)));
    }

    @Test
    void theFileTellsEverythingButWhatIsHeldBack() {
        String referral = referSomebodyWithNeeds();
        String person = personOf(referral);
        String request = asked(person);
        mark(request, true, false);

        assertThat(requests.items(request))
                .filteredOn(AccessItem::somebodyElse)
                .extracting(AccessItem::words)
                .contains("Bronwen O'Hara", "01632 960 200");
        String page = words(look("manager", "/subject-access/" + request + "/file"));
        assertThat(page)
                .contains("O&#39;Hara &amp; Sons", "1 Sample Street", "17 May 1941", "choir", "Hospital ward", referral)
                .contains("3 entries are left out")
                .doesNotContain("Bronwen");
        mark(request, false, true);
        assertThat(words(look("manager", "/subject-access/" + request + "/file")))
                .contains("Bronwen", "01632 960 200")
                .doesNotContain("choir");
        assertThat(trail.of(person))
                .extracting(AuditEntry::what)
                .contains("Subject access asked", "Subject access file made");
    }

    /** Nothing is given out that nobody has looked at: also what was written after the review. */
    @Test
    void thereIsNoFileBeforeAllHasBeenLookedAt() {
        String referral = referFromHospital();
        String request = asked(personOf(referral));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> answers.file(request))
                .withMessageContaining("Nobody has looked at");
        mark(request, true, false);
        answers.file(request);

        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        database.update(
                "update referral set triage_note = 'Her son Tom rang' where id = ?",
                Long.valueOf(referral.substring(4)));

        assertThat(requests.items(request))
                .filteredOn(item -> item.given() == null)
                .extracting(AccessItem::words)
                .contains("Her son Tom rang");
        assertThat(look("manager", "/subject-access/" + request + "/file").getStatus())
                .isEqualTo(409);
    }

    @Test
    void aRequestIsLookedThroughOnPagesAndAnswered() {
        String person = personOf(referSomebodyWithNeeds());
        submit(
                "manager",
                "/subject-access/new",
                and(
                        day("receivedOn", TODAY),
                        "personReference",
                        person,
                        "askedBy",
                        "Herself",
                        "identityChecked",
                        "Passport seen"));
        String request = requests.all(new uk.homeward.paging.PageQuery(1, 200)).items().stream()
                .filter(one -> one.personReference().equals(person))
                .findFirst()
                .orElseThrow()
                .reference();

        assertThat(words(look("manager", "/subject-access/" + request))).contains("Look through them");
        for (int page = 0; page < 9 && left(request) > 0; page++) {
            List<String> answers = new ArrayList<>();
            requests.items(request).stream()
                    .filter(item -> item.given() == null)
                    .limit(10)
                    .forEach(item -> answers.addAll(List.of(item.key(), item.somebodyElse() ? "NO" : "YES")));
            submit("manager", "/subject-access/" + request + "/review", answers.toArray(String[]::new));
        }

        assertThat(words(look("manager", "/subject-access/" + request)))
                .contains("Everything has been looked at", "Held back", "Given out");
        submit("manager", "/subject-access/" + request + "/answer", "confirmed", "yes");
        assertThat(requests.find(request).answeredOn()).isEqualTo(TODAY);
        assertThat(requests.find(request).answerBy()).isEqualTo(TODAY.plusMonths(1));
        assertThat(look("finance", "/subject-access").getStatus()).isEqualTo(403);
    }

    private long left(String request) {
        return requests.items(request).stream()
                .filter(item -> item.given() == null)
                .count();
    }

    @Test
    void whoAsksAndHowItWasCheckedIsTold() {
        String person = personOf(referFromHospital());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.mark(asked(person), null))
                .withMessageContaining("Say what is given out");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.open(new AccessAsked(person, "Herself", " ", TODAY)))
                .withMessageContaining("Say how it was checked");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> access.open(new AccessAsked(person, "Herself", "Passport", TODAY.plusDays(1))))
                .withMessageContaining("has not come yet");
    }
}
