package uk.homeward.sourcing;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;

/** What is known of one requirement. */
@MappedSuperclass
abstract class RequirementRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sourcing_requirement_seq")
    @Nullable
    Long id;

    @Version
    int version;

    @Embedded
    RequirementTerms terms;

    @ElementCollection
    @CollectionTable(name = "sourcing_visit", joinColumns = @JoinColumn(name = "requirement_id"))
    @OrderColumn(name = "position")
    List<NeededVisit> visits = new ArrayList<>();

    @Embedded
    OfferBook offers = new OfferBook();

    @Embedded
    AwardBook awards = new AwardBook();

    @Enumerated(EnumType.STRING)
    RequirementStatus status = RequirementStatus.PUBLISHED;

    /** Whoever is found starts after a handover that somebody else leads, and not within the usual hours. */
    boolean handOver;

    boolean widened;
    Instant openedAt;
    Instant windowEndsAt;

    @Nullable
    Instant chooseBy;

    @Embedded
    @Nullable
    Retention retention;

    @Embedded
    @Nullable
    PurchaseProposal purchase;

    @Enumerated(EnumType.STRING)
    @Nullable
    ChosenBy chosenBy;

    @Nullable
    String choiceReason;

    @Nullable
    String wishedProvider;

    @Nullable
    LocalDate directPaymentChosenOn;

    @Embedded
    @Nullable
    Closure closure;

    @SuppressWarnings("NullAway.Init")
    protected RequirementRecord() {}

    RequirementRecord(RequirementTerms terms, List<NeededVisit> visits, Moment at) {
        this.terms = terms;
        this.visits = new ArrayList<>(visits);
        this.openedAt = at.now();
        this.windowEndsAt = at.windowEnds();
    }

    List<NeededVisit> uncovered() {
        return awards.uncovered(visits);
    }

    List<NeededVisit> visits() {
        return List.copyOf(visits);
    }

    List<NeededVisit> visits(Collection<Integer> numbers) {
        return visits.stream().filter(visit -> numbers.contains(visit.number())).toList();
    }

    OfferBook offers() {
        return offers;
    }

    AwardBook awards() {
        return awards;
    }

    RequirementTerms terms() {
        return terms;
    }

    RequirementStatus status() {
        return status;
    }

    boolean handOver() {
        return handOver;
    }

    boolean widened() {
        return widened;
    }

    @Nullable
    PurchaseProposal purchase() {
        return purchase;
    }

    @Nullable
    Retention retention() {
        return retention;
    }

    @Nullable
    String wishedProvider() {
        return wishedProvider;
    }

    Course course() {
        return new Course(
                openedAt,
                windowEndsAt,
                chooseBy,
                awards.startBy().orElse(null),
                chosenBy,
                choiceReason,
                directPaymentChosenOn,
                closure);
    }

    String reference() {
        return Reference.REQUIREMENT.of(requireNonNull(id));
    }

    String packageReference() {
        return Reference.PACKAGE.of(terms.packageId());
    }
}
