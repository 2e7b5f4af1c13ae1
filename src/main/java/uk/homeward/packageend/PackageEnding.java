package uk.homeward.packageend;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * One decision that a package ends. The person has the reasons in writing, and the way to appeal, before any provider hears
 * and before it takes effect (Care Act 2014 s13); what has happened already is told on its true day.
 */
@Entity
@Table(name = "package_end")
class PackageEnding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_end_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long packageId;

    @Enumerated(EnumType.STRING)
    private PackageEnd endsAs;

    @Enumerated(EnumType.STRING)
    private PackageEndStatus status = PackageEndStatus.DECIDED;

    private LocalDate lastDay;
    private LocalDate decidedOn;
    private String decidedBy;
    private @Nullable String reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable WishSource wishSaidBy;

    private @Nullable String whatFollows;
    private @Nullable String owner;
    private @Nullable String lateReason;
    private @Nullable String letterReference;
    private @Nullable LocalDate personToldOn;
    private @Nullable LocalDate providersToldOn;
    private @Nullable LocalDate councilToldOn;
    private @Nullable String councilSent;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private @Nullable Long cost;
    private @Nullable Integer days;
    private @Nullable String leftOpen;

    @Embedded
    private @Nullable EndWithdrawal withdrawal;

    @SuppressWarnings("NullAway.Init")
    protected PackageEnding() {}

    private PackageEnding(long packageId, PackageEnd endsAs, LocalDate lastDay, LocalDate today, String by) {
        this.packageId = packageId;
        this.endsAs = endsAs;
        this.lastDay = lastDay;
        this.decidedOn = today;
        this.decidedBy = by;
    }

    static PackageEnding decided(long packageId, EndDecision decision, LocalDate today, String by) {
        PackageEnding decided = new PackageEnding(
                packageId, requireNonNull(decision.end()), requireNonNull(decision.lastDay()), today, by);
        decided.reasons = decision.reasons();
        decided.wishSaidBy = decision.wishSaidBy();
        decided.whatFollows = decision.whatFollows();
        decided.owner = decision.owner();
        decided.lateReason = decision.lateReason();
        return decided;
    }

    /** It ended in a way that nobody decides here, such as a death. */
    static PackageEnding happened(long packageId, PackageEnd as, LocalDate lastDay, LocalDate today, String by) {
        PackageEnding happened = new PackageEnding(packageId, as, lastDay, today, by);
        happened.status = PackageEndStatus.CLOSED;
        happened.closedOn = today;
        happened.closedBy = by;
        return happened;
    }

    void writtenIn(String letter) {
        letterReference = letter;
    }

    /** The council to which the person moves has the record of needs (Care Act 2014 s37). */
    void councilTold(LocalDate on, String sent, LocalDate today) {
        expectDecided();
        if (endsAs != PackageEnd.MOVED_AWAY) {
            throw new Conflict("The person does not move to another council. Nobody has to be told there.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("councilToldOn", "This day lies ahead. Record it when the new council has been told.");
        }
        councilToldOn = on;
        councilSent = sent;
    }

    /**
     * @param toldOn when the person had the reasons in writing; nothing where they did not yet
     * @param givenByProviders whether somebody gives care, who has to be told
     */
    void close(
            @Nullable LocalDate toldOn,
            @Nullable LocalDate providersTold,
            boolean givenByProviders,
            LocalDate last,
            LocalDate today,
            String by) {
        expectDecided();
        if (endsAs == PackageEnd.MOVED_AWAY && councilToldOn == null) {
            throw new Conflict("The new council has not had the record of needs yet. Send it, record that on the case,"
                    + " and close the package then.");
        }
        personToldOn = expectTold(toldOn);
        providersToldOn =
                givenByProviders ? CloseAnswers.afterPerson(providersTold, personToldOn, today) : providersTold;
        lastDay = expectInEffect(last, personToldOn, today);
        status = PackageEndStatus.CLOSED;
        closedOn = today;
        closedBy = by;
    }

    private void expectDecided() {
        if (status != PackageEndStatus.DECIDED) {
            throw new Conflict("This end does not wait to be closed. Open the case to see how things stand.");
        }
    }

    private LocalDate expectTold(@Nullable LocalDate toldOn) {
        if (toldOn == null) {
            throw new Conflict(
                    "The person has not had the reasons in writing yet. Send the letter %s, record how it went, and close the package then."
                            .formatted(letterReference));
        }
        return toldOn;
    }

    /** A decision of the council never takes effect before the person knows; what happened to them happened on its day. */
    private LocalDate expectInEffect(LocalDate last, LocalDate personTold, LocalDate today) {
        if (last.isAfter(today)) {
            throw new Conflict(
                    "Care goes on until %s. Close the package on that day or later.".formatted(Wording.day(last)));
        }
        boolean happenedBefore = endsAs != PackageEnd.NO_LONGER_ELIGIBLE && last.isBefore(decidedOn);
        if (last.isBefore(personTold) && !happenedBefore) {
            throw new Refusal(
                    "lastDayOfCare",
                    "The person was told on %s. The end takes effect on that day at the earliest: give that day or a later one."
                            .formatted(Wording.day(personTold)));
        }
        return last;
    }

    void count(LocalDate last, long pence, int length, @Nullable String left) {
        lastDay = last;
        cost = pence;
        days = length;
        leftOpen = left;
    }

    /** The package ended in another way before. */
    void overtake() {
        status = PackageEndStatus.OVERTAKEN;
    }

    /** What overtook it was a mistake: it stands as it was decided. */
    void stand() {
        status = PackageEndStatus.DECIDED;
    }

    boolean wasOvertaken() {
        return status == PackageEndStatus.OVERTAKEN;
    }

    boolean isClosed() {
        return status == PackageEndStatus.CLOSED;
    }

    boolean isDeath() {
        return endsAs == PackageEnd.PERSON_DIED;
    }

    void withdraw(@Nullable String why, LocalDate today, String by) {
        status = PackageEndStatus.WITHDRAWN;
        withdrawal = new EndWithdrawal(today, by, why);
    }

    @Nullable
    String letterReference() {
        return letterReference;
    }

    String reference() {
        return Reference.PACKAGE_END.of(requireNonNull(id));
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    PackageEndView view() {
        return new PackageEndView(
                packageReference(),
                endsAs,
                status,
                lastDay,
                decidedOn,
                decidedBy,
                reasons,
                wishSaidBy,
                whatFollows,
                owner,
                lateReason,
                letterReference,
                personToldOn,
                providersToldOn,
                councilToldOn,
                councilSent,
                closedOn,
                closedBy,
                cost,
                days,
                leftOpen,
                withdrawal);
    }
}
