package uk.homeward.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.retention.RetentionFact.LegalHoldPlaced;
import uk.homeward.retention.RetentionFact.LegalHoldReleased;

/** Holds what must not be deleted, and releases it. */
@Service
@Transactional
public class LegalHoldService {

    private final LegalHolds holds;
    private final RecordLock lock;
    private final PersonService people;
    private final ReferralService referrals;
    private final CarePackageService packages;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LegalHoldService(
            LegalHolds holds,
            RecordLock lock,
            PersonService people,
            ReferralService referrals,
            CarePackageService packages,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.holds = holds;
        this.lock = lock;
        this.people = people;
        this.referrals = referrals;
        this.packages = packages;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param reference of a person or a case
     * @param since from when the matter runs; today where nothing is given
     * @return the reference of the hold
     */
    public String place(@Nullable String reference, @Nullable String reason, @Nullable LocalDate since) {
        String asked = Wording.requiredLine(
                "reference", "The reference", reference, "Give the reference of the person or the case.");
        String why = Wording.required("reason", "The reason", reason, "Say why it is held.");
        LocalDate today = LocalDate.now(clock);
        LocalDate from = since == null ? today : since;
        if (from.isAfter(today)) {
            throw new Refusal(
                    "since", "%s has not come yet. A hold begins today or began before.".formatted(Wording.day(from)));
        }
        lock.take();
        String held = known(asked);
        LegalHoldView placed =
                holds.save(new LegalHold(held, why, from, Actor.name(), today)).view();
        facts.publishEvent(new LegalHoldPlaced(held, why));
        return placed.reference();
    }

    /** A person who was joined with another is held under the reference that stays. */
    private String known(String reference) {
        Reference kind = Reference.kindOf(reference).orElse(null);
        if (kind == Reference.PERSON) {
            return people.find(reference).reference();
        }
        if (kind == Reference.REFERRAL) {
            return referrals.find(reference).reference();
        }
        if (kind == Reference.PACKAGE) {
            return packages.find(reference).reference();
        }
        throw new Refusal(
                "reference",
                "Only a person or a case can be held. Give a reference like %s or %s."
                        .formatted(Reference.PERSON.of(123), Reference.REFERRAL.of(123)));
    }

    /** @param hold its reference */
    public void release(String hold, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it is no longer held.");
        LegalHold held = load(hold);
        held.release(why, Actor.name(), LocalDate.now(clock));
        facts.publishEvent(new LegalHoldReleased(held.view().held(), why));
    }

    @Transactional(readOnly = true)
    public LegalHoldView find(String hold) {
        return load(hold).view();
    }

    private LegalHold load(String hold) {
        return holds.findById(Reference.HOLD.id(hold)).orElseThrow(Reference.HOLD::unknown);
    }

    /** Those that hold first. */
    @Transactional(readOnly = true)
    public Paged<LegalHoldView> all(PageQuery page) {
        return Paged.of(holds.all(page.pageable()).map(LegalHold::view));
    }

    /** What holds one of these now. */
    @Transactional(readOnly = true)
    public List<LegalHoldView> holding(List<String> references) {
        return holds.findByReferenceInAndReleasedOnIsNullOrderById(references).stream()
                .map(LegalHold::view)
                .toList();
    }
}
