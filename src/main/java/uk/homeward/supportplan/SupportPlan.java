package uk.homeward.supportplan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One version of the support plan of a package. What was handed in stays as it was: it is changed by the next version. */
@Entity
@Table(name = "support_plan")
class SupportPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_plan_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String assessmentReference;
    private String packageReference;
    private String personReference;
    private int planVersion;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    @Column(name = "delivery_model")
    @Enumerated(EnumType.STRING)
    private DeliveryModel model;

    private BigDecimal ratePerHour;
    private @Nullable String provider;
    private LocalDate openedOn;
    private @Nullable String involved;
    private @Nullable String writtenBy;
    private @Nullable LocalDate submittedOn;
    private @Nullable String sentBackBecause;
    private boolean lowerLevelAgreed;
    private @Nullable String agreedBy;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate countsFrom;
    private @Nullable LocalDate countsUntil;

    @Embedded
    private PlanWeek week = new PlanWeek();

    @SuppressWarnings("NullAway.Init")
    protected SupportPlan() {}

    /** @param planVersion counted on through all plans of the package */
    SupportPlan(PlanOrder order, int planVersion, LocalDate today) {
        this.packageReference = order.packageReference();
        this.personReference = order.personReference();
        this.planVersion = planVersion;
        follow(order);
        this.openedOn = today;
    }

    /** While it is a draft, somebody else may go on with it. */
    final void follow(PlanOrder order) {
        assessmentReference = order.assessmentReference();
        model = order.model();
        ratePerHour = order.ratePerHour();
        provider = order.provider();
    }

    /** The next one is written from this. */
    SupportPlan next(PlanOrder order, LocalDate today) {
        SupportPlan next = new SupportPlan(order, planVersion + 1, today);
        next.week.replace(week.visits(), week.elements());
        return next;
    }

    /** To change it; what was handed in stays as it was. */
    PlanWeek draftWeek() {
        expectDraft();
        return week;
    }

    void submit(Set<TookPart> with, List<PlanOutcome> outcomes, String by, LocalDate today) {
        expectDraft();
        if (with.isEmpty()) {
            throw new Refusal(
                    "involvedPerson", "Say who took part in making the plan: the person, or whoever speaks for them.");
        }
        new PlanCheck(content(), outcomes).expectComplete();
        involved = EnumSet.copyOf(with).stream().map(Enum::name).collect(Collectors.joining(","));
        writtenBy = by;
        submittedOn = today;
        status = PlanStatus.SUBMITTED;
    }

    void sendBack(String because) {
        expectSubmitted();
        sentBackBecause = because;
        status = PlanStatus.SENT_BACK;
    }

    void agree(@Nullable LocalDate on, boolean lowerAgreed, String by, LocalDate today) {
        expectSubmitted();
        LocalDate day = Wording.answered("agreedOn", on, "Give the day on which the person agreed to the plan.");
        if (day.isAfter(today) || day.isBefore(openedOn)) {
            throw new Refusal(
                    "agreedOn",
                    "The plan was begun on %s: give that day or a later one, up to today."
                            .formatted(Wording.day(openedOn)));
        }
        lowerLevelAgreed = lowerAgreed;
        agreedBy = by;
        agreedOn = day;
        status = PlanStatus.AGREED;
    }

    /** Care goes on under the plan before until then. */
    void countFrom(LocalDate day) {
        if (agreedOn == null || day.isBefore(agreedOn) || day.isAfter(agreedOn.plusYears(1))) {
            throw new Refusal(
                    "countsFrom",
                    "The person agreed on %s: give that day, or one within a year from then."
                            .formatted(agreedOn == null ? "no day yet" : Wording.day(agreedOn)));
        }
        countsFrom = day;
    }

    /** @param next its first day; nothing where nobody gave care under this one yet */
    void supersede(@Nullable LocalDate next) {
        status = PlanStatus.SUPERSEDED;
        countsUntil = next == null ? null : next.minusDays(1);
    }

    private void expectDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new Conflict(
                    "This version of the plan is handed in and stays as it is. Open the plan's newest version.");
        }
    }

    PlanWeek week() {
        return week;
    }

    private void expectSubmitted() {
        if (status != PlanStatus.SUBMITTED) {
            throw new Conflict("Nobody has handed this plan in. Open the case to see how it stands.");
        }
    }

    boolean draft() {
        return status == PlanStatus.DRAFT;
    }

    boolean submitted() {
        return status == PlanStatus.SUBMITTED;
    }

    PlanContent content() {
        return new PlanContent(model, ratePerHour, week.visits(), week.elements());
    }

    String reference() {
        return Reference.PLAN.of(requireNonNull(id));
    }

    String assessmentReference() {
        return assessmentReference;
    }

    String packageReference() {
        return packageReference;
    }

    @Nullable
    String provider() {
        return provider;
    }

    AgreedPlan agreed() {
        PlanContent content = content();
        return new AgreedPlan(
                reference(),
                packageReference,
                planVersion,
                model,
                content.visits(),
                content.hoursPerWeek(),
                content.weeklyCost(),
                provider);
    }

    PlanView view() {
        PlanContent content = content();
        return new PlanView(
                reference(),
                assessmentReference,
                packageReference,
                personReference,
                planVersion,
                status,
                model,
                ratePerHour,
                provider,
                week.numberedVisits(),
                week.numberedParts(),
                content.hoursPerWeek(),
                content.weeklyCost(),
                openedOn,
                involved == null
                        ? List.of()
                        : Arrays.stream(involved.split(","))
                                .map(TookPart::valueOf)
                                .toList(),
                writtenBy,
                submittedOn,
                sentBackBecause,
                lowerLevelAgreed,
                agreedBy,
                agreedOn,
                countsFrom,
                countsUntil);
    }
}
