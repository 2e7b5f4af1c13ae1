package uk.homeward.community;

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
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** What one referral to the community leads to, or an assessment that found needs which are not eligible. */
@Entity
@Table(name = "community_connection")
class Connection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "community_connection_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String caseReference;
    private String personReference;

    @Enumerated(EnumType.STRING)
    private ConnectionStatus status = ConnectionStatus.WAITING;

    @Embedded
    private @Nullable Agreement agreement;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConnectionOutcome outcome;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Connection() {}

    Connection(String caseReference, String personReference) {
        this.caseReference = caseReference;
        this.personReference = personReference;
    }

    void expectWaiting() {
        if (status != ConnectionStatus.WAITING) {
            throw new Conflict(
                    "This case does not wait for a community connection. Open the case to see how things stand.");
        }
    }

    void agree(Agreement agreed) {
        expectWaiting();
        agreement = agreed;
        status = agreed.offer() == null ? ConnectionStatus.NOTHING_OFFERED : ConnectionStatus.CONNECTED;
    }

    void goOn(@Nullable LocalDate until, @Nullable String reason, LocalDate today) {
        expectLive();
        agreement = requireNonNull(agreement).goesOn(until, reason, today);
    }

    void end(@Nullable ConnectionOutcome became, @Nullable String remark, LocalDate today) {
        expectLive();
        outcome = Wording.answered("becameOf", became, "Choose what became of the connection.");
        note = Wording.optional("note", "The note", remark);
        endedOn = today;
        status = ConnectionStatus.ENDED;
    }

    /** Nobody was connected yet, so there is nothing to tell. */
    void giveUp(LocalDate today) {
        expectWaiting();
        outcome = ConnectionOutcome.REFERRAL_WITHDRAWN;
        endedOn = today;
        status = ConnectionStatus.ENDED;
    }

    /** What ended it was a mistake: somebody connects the person anew. */
    void waitAgain() {
        status = ConnectionStatus.WAITING;
        agreement = null;
        outcome = null;
        note = null;
        endedOn = null;
    }

    private void expectLive() {
        if (!live()) {
            throw new Conflict("This connection is over already. Open the case to see what became of it.");
        }
    }

    boolean waiting() {
        return status == ConnectionStatus.WAITING;
    }

    boolean live() {
        return status == ConnectionStatus.CONNECTED;
    }

    /** Nothing while nobody has asked what the person would like. */
    @Nullable
    Agreement agreement() {
        return agreement;
    }

    String reference() {
        return Reference.CONNECTION.of(requireNonNull(id));
    }

    String caseReference() {
        return caseReference;
    }

    ConnectionView view(Agreement agreed, @Nullable String offerName) {
        return new ConnectionView(
                reference(),
                caseReference,
                personReference,
                status,
                agreed.wishes(),
                agreed.offer(),
                offerName,
                agreed.firstDay(),
                agreed.lookAgainOn(),
                agreed.nothingReason(),
                agreed.goesOnReason(),
                endedOn,
                outcome,
                note);
    }
}
