package uk.homeward.sourcing;

import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** How offers are asked and answered: published for a time, on wider terms, anew, and until everybody has answered. */
@MappedSuperclass
abstract class RequirementSearch extends RequirementRecord {

    protected RequirementSearch() {}

    RequirementSearch(RequirementTerms terms, List<NeededVisit> visits, Moment at) {
        super(terms, visits, at);
    }

    Offer offer(Bid bid, Moment at) {
        expectAsking(at);
        return offers.add(bid, offered(bid.visits()), at);
    }

    void pass(Pass pass, Moment at) {
        expectAsking(at);
        offers.pass(pass);
    }

    private void expectAsking(Moment at) {
        if (!status.takesOffers()) {
            throw new Conflict("Offers for this requirement are no longer taken. Look at the list of those that wait.");
        }
        if (!at.now().isBefore(windowEndsAt)) {
            throw new Conflict("The time for offers is over. If it is published again, you will find it on your list.");
        }
    }

    /** Of the visits that nobody has yet; all of them where none is named. */
    List<NeededVisit> offered(List<Integer> numbers) {
        List<NeededVisit> free = uncovered();
        if (numbers.isEmpty()) {
            return free;
        }
        List<NeededVisit> chosen =
                free.stream().filter(visit -> numbers.contains(visit.number())).toList();
        if (chosen.size() < Set.copyOf(numbers).size()) {
            throw new Refusal("visits", "One of these visits is not looked for. Choose among those that stand here.");
        }
        return chosen;
    }

    /** @return whether nothing is left to choose from */
    boolean withdraw(String provider) {
        offers.withdraw(provider);
        return status == RequirementStatus.OFFERS && offers.open().isEmpty();
    }

    /** The window is over, or nothing is left to choose from: there are offers, or more are asked, or managers decide. */
    void closeWindow(Moment at) {
        boolean askedAnew = status.takesOffers() && at.now().isBefore(windowEndsAt) && offers.nobodyAnswered();
        if (askedAnew || !status.takesOffers() && status != RequirementStatus.OFFERS) {
            return;
        }
        if (offers.open().isEmpty()) {
            askOnWiderTerms(at);
        } else {
            status = RequirementStatus.OFFERS;
            chooseBy = at.chooseBy();
        }
    }

    void askOnWiderTerms(Moment at) {
        if (widened) {
            escalate(at);
        } else {
            publish(at, true);
        }
    }

    /** Managers decide, in the time that a broker has to choose. */
    void escalate(Moment at) {
        status = RequirementStatus.ESCALATED;
        chooseBy = at.chooseBy();
    }

    void publish(Moment at, boolean onWiderTerms) {
        status = onWiderTerms ? RequirementStatus.WIDENED : RequirementStatus.PUBLISHED;
        widened = onWiderTerms;
        windowEndsAt = at.windowEnds();
        offers.askAnew();
    }

    /**
     * Another plan was agreed while nobody has started: it is looked for instead, and offers for the former one are over.
     *
     * @return whether it is looked for; nothing is changed where somebody is to start
     */
    boolean follow(RequirementTerms wanted, List<NeededVisit> needed, Moment at) {
        boolean awarded = awards.all().stream().anyMatch(award -> award.status().live());
        if (!status.open() || awarded) {
            return false;
        }
        terms = wanted;
        visits.clear();
        visits.addAll(needed);
        offers.lapse();
        if (status.takesOffers() || status == RequirementStatus.OFFERS) {
            publish(at, widened);
        }
        return true;
    }

    /**
     * What is published ends sooner where it is urgent, and later where it is not any more; what comes has the new times.
     *
     * @param at counted by the changed urgency
     */
    void change(Urgency changed, Moment at) {
        expectOpen();
        if (terms.urgency() == changed) {
            throw new Refusal("urgency", "It is so already. Leave it, or choose the other answer.");
        }
        terms = terms.with(changed);
        if (status.takesOffers()
                && (changed == Urgency.STANDARD || at.windowEnds().isBefore(windowEndsAt))) {
            windowEndsAt = at.windowEnds();
        }
    }

    /** @param asked those that may have the work */
    boolean answeredBy(Collection<String> asked) {
        return status.takesOffers() && !asked.isEmpty() && asked.stream().allMatch(offers::answered);
    }

    void expectOpen() {
        if (!status.open()) {
            throw new Conflict("This requirement is over. Open the case to see what became of it.");
        }
    }
}
