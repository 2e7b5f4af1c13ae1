package uk.homeward.sourcing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** One requirement, from the agreed plan until somebody has started, whatever happens on the way. */
@Entity
@Table(name = "sourcing_requirement")
class Requirement extends RequirementSearch {

    protected Requirement() {}

    Requirement(RequirementTerms terms, List<NeededVisit> visits, Moment at) {
        super(terms, visits, at);
    }

    /** Care goes on meanwhile: the search is over when somebody is found, and the handover is planned with them. */
    Requirement forHandOver() {
        handOver = true;
        return this;
    }

    // What time does

    /** Whoever has not started in time does not start any more; it goes back, and what has started goes on. */
    void voidLateAwards(Moment at) {
        awards.late(at.now()).forEach(late -> voided(late, "Nobody had started in time."));
        goOn(at);
    }

    /** The agreed day has come: somebody else is looked for, and Direct Care goes on meanwhile. */
    void brokerAgain(Moment at) {
        if (status == RequirementStatus.RETAINED) {
            publish(at, false);
        }
    }

    // What brokers and managers do

    /** @param name of a provider by its code */
    void choose(Choice choice, UnaryOperator<String> name, Moment at) {
        expect(RequirementStatus.OFFERS);
        List<Offer> chosen = offers.chosen(choice.offers(), uncovered());
        if (handOver
                && (chosen.size() > 1
                        || offered(chosen.get(0).visitNumbers()).size()
                                < uncovered().size())) {
            throw new Refusal(
                    "offerNumber",
                    "Care is handed over to one provider. Choose an offer for all of the visits, or ask again.");
        }
        for (Offer offer : chosen) {
            award(
                    new AwardBook.To(
                            offer.number(),
                            offer.providerCode(),
                            name.apply(offer.providerCode()),
                            false,
                            offer.ratePerHour(),
                            choice.by()),
                    offered(offer.visitNumbers()),
                    at);
            offers.became(offer, OfferStatus.CHOSEN);
        }
        offers.declineOpen();
        chosenBy = choice.chosenBy();
        choiceReason = choice.reason();
    }

    private void award(AwardBook.To to, List<NeededVisit> given, Moment at) {
        awards.award(to, given, at);
        status = RequirementStatus.AWARDED;
    }

    /** None of the offers fits: it is published once more, or managers decide. */
    void declineOffers(String reason, Moment at) {
        expect(RequirementStatus.OFFERS);
        choiceReason = reason;
        offers.declineOpen();
        askOnWiderTerms(at);
    }

    void proposePurchase(PurchaseProposal proposal, Moment at) {
        expect(RequirementStatus.OFFERS);
        purchase = proposal;
        escalate(at);
    }

    /** @throws Refusal to whoever asked for it */
    void buyOffFramework(PurchaseProposal approved, String by, Moment at) {
        expect(RequirementStatus.ESCALATED);
        if (handOver) {
            throw new Refusal(
                    "purchaseAnswer",
                    "Direct Care gives this care, and hands it over only to a provider with a contract that is registered. Keep it with Direct Care until a day, or search again.");
        }
        if (purchase != null && purchase.askedBy().equals(by)) {
            throw new Refusal("You asked for this purchase. Somebody else decides about it.");
        }
        purchase = approved;
        offers.declineOpen();
        award(new AwardBook.To(null, null, approved.provider(), true, approved.ratePerHour(), by), uncovered(), at);
    }

    /** Whoever gives the care already goes on with it. */
    void retain(RetentionReason reason, LocalDate until) {
        keepUntil(reason, until);
        status = RequirementStatus.RETAINED;
    }

    /** Nobody gives the care yet: the council's own team is to start with it. */
    void retainWith(AwardBook.To team, RetentionReason reason, LocalDate until, Moment at) {
        keepUntil(reason, until);
        award(team, uncovered(), at);
    }

    private void keepUntil(RetentionReason reason, LocalDate until) {
        expect(RequirementStatus.ESCALATED);
        retention = new Retention(reason, until);
        purchase = null;
        offers.declineOpen();
    }

    void searchAgain(Moment at) {
        expect(RequirementStatus.ESCALATED);
        purchase = null;
        publish(at, true);
    }

    /** Whoever wrote the plan with the person gives it (ELO-17): nobody else is asked before they do not start. */
    void awardToPlanner(String name, BigDecimal ratePerHour, String by, Moment at) {
        award(new AwardBook.To(null, terms.planner(), name, false, ratePerHour, by), uncovered(), at);
    }

    Award confirmStart(@Nullable Integer award, LocalDate day, Moment at) {
        expectOpen();
        Award started = awards.confirmStart(awards.startable(award, uncovered()), day, at);
        goOn(at);
        return started;
    }

    void notStarting(@Nullable Integer number, String reason, Moment at) {
        expect(RequirementStatus.AWARDED);
        Award award = awards.startable(number, List.of());
        voided(award, reason);
        goOn(at);
    }

    void goOn(Moment at) {
        if (!status.open() || !awards.awaiting().isEmpty()) {
            return;
        }
        if (uncovered().isEmpty()) {
            close(RequirementStatus.START_CONFIRMED, at, null);
        } else if (status == RequirementStatus.AWARDED) {
            publish(at, false);
        }
    }

    private void voided(Award award, String reason) {
        awards.voided(award, reason);
        offers.voided(award);
    }

    void wish(@Nullable String provider) {
        expectOpen();
        wishedProvider = provider;
    }

    /** Nothing ends by it: until the money is there, whoever gives or will give care does. */
    void chooseDirectPayment(LocalDate today) {
        expectOpen();
        if (directPaymentChosenOn == null) {
            directPaymentChosenOn = today;
        }
    }

    void directPaymentLive(Moment at) {
        expectOpen();
        if (directPaymentChosenOn == null) {
            throw new Conflict("The person has not chosen a direct payment. Record the choice first.");
        }
        close(RequirementStatus.DIRECT_PAYMENT, at, "The direct payment is live.");
    }

    void cancel(String reason, Moment at) {
        expectOpen();
        close(RequirementStatus.CANCELLED, at, reason);
    }

    /** What ended it was the end of its package. */
    boolean endedWithPackage() {
        return status == RequirementStatus.CANCELLED && closure != null && closure.endedWithPackage();
    }

    private void close(RequirementStatus as, Moment at, @Nullable String reason) {
        offers.lapse();
        awards.awaiting().forEach(award -> voided(award, String.valueOf(reason)));
        closure = new Closure(WorkingHours.dayOf(at.now()), reason, status);
        status = as;
    }

    private void expect(RequirementStatus expected) {
        if (status != expected) {
            throw new Conflict("Things have moved on with this requirement. Open the case to see how they stand.");
        }
    }
}
