package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.entry.EntryFact.OfferDeclined;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpFact.NeedsMet;
import uk.homeward.followup.FollowUpFact.WhatFollowsAgreed;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** The door to what happens for somebody who declined the offer: somebody owns it, unless the person wants no care. */
@Service
@Transactional
public class CareInsteadService {

    private static final String FORMER = "formerSupport";

    private final Entries entries;
    private final EpisodeLookup episodes;
    private final FollowUpService followUps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CareInsteadService(
            Entries entries,
            EpisodeLookup episodes,
            FollowUpService followUps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.entries = entries;
        this.episodes = episodes;
        this.followUps = followUps;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return nothing where the offer was not declined */
    @Nullable
    DeclinedOffer check(ReferralView referral, Confirmation told, @Nullable CareInsteadAnswer answer) {
        if (told.offer() != OfferAnswer.DECLINED) {
            return null;
        }
        CareInsteadAnswer given = answer == null ? new CareInsteadAnswer(null, null, null, null) : answer;
        return DeclinedOffer.of(given, told.note(), reference -> former(referral, reference));
    }

    /** A package by the reference that the referral gives, a service by its own. */
    private String former(ReferralView referral, @Nullable String given) {
        @Nullable String named = referral.formerPackage();
        @Nullable String told = Wording.line(FORMER, "The reference", given);
        String reference = Wording.answered(
                FORMER, told == null ? named : told, "Give the reference of the service or package that is restarted.");
        if (reference.equalsIgnoreCase(named)) {
            return Objects.requireNonNull(named);
        }
        List<String> services = episodes.ofPerson(referral.personReference()).stream()
                .map(EpisodeView::reference)
                .toList();
        String service = reference.toUpperCase(Locale.ROOT);
        if (!services.contains(service)) {
            throw new Refusal(
                    FORMER,
                    "The person has had nothing with this reference. Give one of these: %s."
                            .formatted(known(named, services)));
        }
        return service;
    }

    private static String known(@Nullable String named, List<String> services) {
        String known =
                Stream.concat(Stream.ofNullable(named), services.stream()).collect(Collectors.joining(", "));
        return known.isEmpty() ? "none is on record, so choose an assessment or urgent cover" : known;
    }

    /** From now on it stands on the list of managers until somebody owns it. */
    void begin(ReferralView referral, DeclinedOffer declined, Confirmation told) {
        facts.publishEvent(new OfferDeclined(
                referral.reference(),
                declined.instead(),
                declined.formerSupport() == null
                        ? declined.instead().label() + "."
                        : "%s: %s.".formatted(declined.instead().label(), declined.formerSupport())));
        if (declined.instead().leavesNeeds()) {
            LocalDate discharge = told.dischargeOn();
            followUps.open(new FollowUpRequest(
                    referral.reference(),
                    referral.reference(),
                    referral.personReference(),
                    FollowUpCause.OFFER_DECLINED,
                    discharge == null ? LocalDate.now(clock) : discharge));
        }
    }

    @Transactional(readOnly = true)
    public Optional<CareInstead> of(String referralReference) {
        return entry(referralReference).flatMap(Entry::declined).map(DeclinedOffer::instead);
    }

    /** By when somebody has to own it: before the person comes home, where care is to go on there. */
    @Transactional(readOnly = true)
    public LocalDate neededFrom(String referralReference) {
        return entry(referralReference).flatMap(Entry::discharge).orElseGet(() -> LocalDate.now(clock));
    }

    /** Without effect where the needs are met meanwhile. */
    public void agree(String referralReference, FollowUpAnswer answer) {
        boolean open = followUps.ofCase(referralReference).stream()
                .anyMatch(known -> known.subjectReference().equals(referralReference) && !known.settled());
        if (open) {
            expectCoverInTime(referralReference, answer.until());
            followUps.agree(referralReference, answer);
        }
    }

    private void expectCoverInTime(String referralReference, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate home = neededFrom(referralReference);
        LocalDate latest = home.isBefore(today) ? today : home;
        if (of(referralReference).filter(CareInstead::goesOnAtOnce).isPresent()
                && until != null
                && until.isAfter(latest)) {
            throw new Refusal(
                    "ownedUntil",
                    "The person would be at home without care. It has to be in place on %s or before."
                            .formatted(Wording.day(latest)));
        }
    }

    @EventListener
    public void on(WhatFollowsAgreed fact) {
        noLongerAwaited(fact.reference());
    }

    @EventListener
    public void on(NeedsMet fact) {
        noLongerAwaited(fact.reference());
    }

    private void noLongerAwaited(String subject) {
        if (Reference.kindOf(subject).filter(Reference.REFERRAL::equals).isPresent()) {
            entry(subject).ifPresent(Entry::supportNoLongerAwaited);
        }
    }

    private Optional<Entry> entry(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference));
    }
}
