package uk.homeward.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.approval.ApprovalRequest;
import uk.homeward.approval.ApprovalService;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.refusal.Wording;

/** A death was told by mistake: two people withdraw it, and what it ended goes on. */
@Service
@Transactional
public class DeathWithdrawalService {

    private final PersonStore store;
    private final List<EndedByDeath> rooms;
    private final ApprovalService approvals;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeathWithdrawalService(
            PersonStore store,
            List<EndedByDeath> rooms,
            ApprovalService approvals,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.rooms = rooms;
        this.approvals = approvals;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Asks a second person: care, money and the national return are touched.
     *
     * @param supportWentOn whether whoever gives support came all the same since
     * @return the reference of what was asked
     */
    public String ask(String reference, @Nullable Boolean supportWentOn, @Nullable String reason) {
        Person person = store.load(reference);
        LocalDate diedOn = person.expectDead();
        boolean wentOn = Wording.answered(
                "supportWentOn",
                supportWentOn,
                "Say whether support was given all the same since. If there was none, answer no.");
        return approvals.ask(new ApprovalRequest(
                DeathWithdrawal.KIND,
                person.reference(),
                person.reference(),
                List.of(
                        gone(diedOn),
                        new Change(
                                "Support that the death ended",
                                ended(person.reference()),
                                wentOn ? "Never stopped" : "Goes on from today")),
                reason,
                new DeathWithdrawal.Answers(wentOn, Actor.name(), String.valueOf(reason))));
    }

    void carryOut(String reference, DeathWithdrawal.Answers answers) {
        Person person = store.load(reference);
        LocalDate diedOn = person.expectDead();
        person.live(new WithdrawnDeath(diedOn, LocalDate.now(clock), answers.by(), answers.reason()));
        facts.publishEvent(new DeathWithdrawn(
                person.reference(), diedOn, answers.supportWentOn(), gone(diedOn), answers.reason()));
    }

    private String ended(String reference) {
        String all = rooms.stream().flatMap(room -> room.of(reference).stream()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "None" : all;
    }

    private static Change gone(LocalDate diedOn) {
        return new Change("Date of death", Wording.day(diedOn), null);
    }
}
