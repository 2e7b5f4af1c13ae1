package uk.homeward.circumstances;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.person.PersonFact.PersonCorrected;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to a person's circumstances. What is put right stays readable in the person's trail. */
@Service
@Transactional
public class CircumstancesService {

    private final AllCircumstances all;
    private final PersonService people;
    private final ReturnLists lists;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CircumstancesService(
            AllCircumstances all,
            PersonService people,
            ReturnLists lists,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.all = all;
        this.people = people;
        this.lists = lists;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public CircumstancesView of(String person) {
        return all.findById(person).orElseGet(() -> new Circumstances(person)).view();
    }

    /** The entries of this kind are these from now on. */
    public <T extends Entry<T>> void correct(
            String person, EntryKind<T> kind, @Nullable List<T> right, @Nullable String reason) {
        LocalDate today = LocalDate.now(clock);
        List<T> checked = Wording.answered("entries", right, "Give the entries as they should stand.").stream()
                .map(entry -> entry.checked(today))
                .toList();
        String why = why(reason);
        checked.forEach(entry -> expectSomebodyElse(person, entry));
        Circumstances circumstances = load(person);
        tell(person, circumstances.correct(kind, checked), why);
        all.saveAndFlush(circumstances);
    }

    public void correct(String person, ReturnAnswers right, @Nullable String reason) {
        Circumstances circumstances = load(person);
        ReturnAnswers checked = right.checked(lists, circumstances.returnAnswers(), LocalDate.now(clock));
        tell(person, circumstances.correct(checked), why(reason));
        all.saveAndFlush(circumstances);
    }

    /** A carer is on record, and is not the person. */
    private void expectSomebodyElse(String person, Entry<?> entry) {
        if (entry instanceof Carer carer) {
            String reference = String.valueOf(carer.personReference());
            if (reference.equals(person)) {
                throw new Refusal("personReference", "This is the person themselves. Give the reference of the carer.");
            }
            people.find(reference);
        }
    }

    private Circumstances load(String person) {
        people.find(person);
        return all.findById(person).orElseGet(() -> new Circumstances(person));
    }

    private void tell(String person, List<Change> changes, String why) {
        changes.forEach(change -> facts.publishEvent(new PersonCorrected(person, change, why)));
    }

    private static String why(@Nullable String reason) {
        return Wording.required("reason", "The reason", reason, "Say how this is known, or why it was wrong.");
    }
}
