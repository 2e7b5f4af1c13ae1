package uk.homeward.decommissioning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The proof of one point, and who signed for it. Signed again, the newest stands. */
@Entity
@IdClass(ClosingProof.Key.class)
@Table(name = "decommissioning_proof")
class ClosingProof {

    record Key(long decommissioningId, ClosingPoint point) {}

    @Id
    private long decommissioningId;

    @Id
    @Enumerated(EnumType.STRING)
    private ClosingPoint point;

    private String proof;
    private LocalDate provenOn;
    private LocalDate signedOn;
    private String signedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClosingProof() {}

    /**
     * @param open how many are still open, for a point that is counted
     * @param provenOn the true day, today or earlier
     */
    ClosingProof(
            long decommissioningId,
            @Nullable ClosingPoint point,
            @Nullable String proof,
            @Nullable Integer open,
            @Nullable LocalDate provenOn,
            LocalDate today,
            String by) {
        this.decommissioningId = decommissioningId;
        this.point = Wording.answered("point", point, "Choose what is proven.");
        this.proof = Wording.required(
                "proof", "The proof", proof, "Say what proves it, for example where the receipt is kept.");
        this.provenOn = Wording.answered("provenOn", provenOn, "Give the day on which it was so.");
        this.signedOn = today;
        this.signedBy = by;
        if (this.provenOn.isAfter(today)) {
            throw new Refusal("provenOn", "This day is in the future. Give today or an earlier day.");
        }
        if (this.point.isCounted()) {
            int count = Wording.answered("open", open, "Give how many are still open: it has to be 0.");
            if (count != 0) {
                throw new Refusal(
                        "open",
                        "%d are still open. Sign for it when each has been answered or handed over: it has to be 0."
                                .formatted(count));
            }
        }
    }

    ClosingPoint point() {
        return point;
    }

    LocalDate provenOn() {
        return provenOn;
    }

    DecommissioningView.Proof view() {
        return new DecommissioningView.Proof(point, proof, provenOn, signedOn, signedBy);
    }
}
