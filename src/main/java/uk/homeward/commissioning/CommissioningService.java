package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.commissioning.CommissioningFact.CommissioningNoted;
import uk.homeward.funding.Money;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door for commissioners on the way to a new framework. */
@Service
@Transactional
public class CommissioningService {

    /** To which record in the trail all of this belongs. */
    static final String MATTER = "commissioning";

    private final CommissioningNotes notes;
    private final CommissioningRules rules;
    private final ModelOfCare modelOfCare;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CommissioningService(
            CommissioningNotes notes,
            CommissioningRules rules,
            ModelOfCare modelOfCare,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.notes = notes;
        this.rules = rules;
        this.modelOfCare = modelOfCare;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A framework was put to tender.
     *
     * @throws uk.homeward.refusal.Conflict while the model of care is not agreed (ELO-01)
     */
    public void recordTender(@Nullable String framework, @Nullable LocalDate issuedOn, @Nullable String note) {
        String name = Wording.requiredLine("framework", "The framework", framework, "Name the framework.");
        LocalDate on = day("issuedOn", issuedOn, "Give the day on which the tender was issued.");
        modelOfCare.expectAgreed("A tender for a framework");
        modelOfCare.agreedOn().filter(on::isBefore).ifPresent(agreed -> {
            throw new Refusal(
                    "issuedOn",
                    "The model of care is agreed since %s: no framework can have been put to tender before. Check the day."
                            .formatted(Wording.day(agreed)));
        });
        keep(new CommissioningNote(NoteKind.TENDER, name, on, "Issued", words(note)));
    }

    /** Where a point of the delivery checklist stands (ELO-48). */
    public void check(
            @Nullable String code, @Nullable Boolean inPlace, @Nullable LocalDate on, @Nullable String evidence) {
        String point = rules.checklist().stream()
                .map(CommissioningRules.ChecklistItem::code)
                .filter(known -> known.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("point", "Choose one of the points of the checklist."));
        boolean stands = Wording.answered("inPlace", inPlace, "Say whether it is in place.");
        LocalDate day = day("onDay", on, "Give the day on which somebody looked.");
        String what = Wording.required("evidence", "The evidence", evidence, "Say what shows it, or what is missing.");
        keep(new CommissioningNote(NoteKind.CHECK, point, day, stands ? "In place" : "Not in place", what));
    }

    /** What one of the outcomes that it was to bring has come to (ELO-46). */
    public void outcome(@Nullable String outcome, @Nullable LocalDate on, @Nullable String found) {
        String which = rules.measured().stream()
                .filter(known -> known.equals(outcome))
                .findFirst()
                .orElseThrow(() -> new Refusal("outcome", "Choose one of the outcomes that stand here."));
        LocalDate day = day("onDay", on, "Give the day on which it was looked at.");
        String what = Wording.required("found", "What was found", found, "Say what it has come to, with figures.");
        keep(new CommissioningNote(NoteKind.OUTCOME, which, day, "Found", what));
    }

    /** What the integrated impact assessment found (ELO-49). */
    public void assessImpact(@Nullable ImpactOutcome outcome, @Nullable LocalDate on, @Nullable String findings) {
        ImpactOutcome found = Wording.answered("outcome", outcome, "Choose what was found.");
        LocalDate day = day("onDay", on, "Give the day on which it was done.");
        String what = Wording.required(
                "findings",
                "The findings",
                findings,
                found == ImpactOutcome.NO_NEGATIVE_IMPACT ? "Say who was looked at." : "Say which, and what is done.");
        keep(new CommissioningNote(NoteKind.IMPACT, MATTER, day, found.label(), what));
    }

    /** What the same care costs a year since a day, to be laid beside what it cost before (ELO-45). */
    public void recordCost(@Nullable BigDecimal pounds, @Nullable LocalDate from, @Nullable String source) {
        BigDecimal amount = Money.asked("pounds", pounds).inPounds();
        if (amount.signum() <= 0) {
            throw new Refusal("pounds", "The cost of a year is more than £0. Check the amount.");
        }
        LocalDate day = day("from", from, "Give the day from which it costs this.");
        String where = Wording.required("source", "The source", source, "Say where the amount comes from.");
        keep(new CommissioningNote(NoteKind.COST, MATTER, day, "A year", where).amount(amount));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CommissioningNoteView> notes() {
        return notes.findAllByOrderByIdDesc().stream()
                .map(CommissioningNote::view)
                .toList();
    }

    private void keep(CommissioningNote note) {
        CommissioningNoteView kept =
                notes.saveAndFlush(note.recorded(Actor.name(), today())).view();
        facts.publishEvent(new CommissioningNoted(MATTER, kept.kind(), kept.subject(), kept.note()));
    }

    private LocalDate day(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today())) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }

    private static String words(@Nullable String note) {
        String written = Wording.optional("note", "The note", note);
        return written == null ? "" : written;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
